package org.routetrust.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.pattern.Regex;
import org.routetrust.rulebook.Words;

class SelfTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://papercrane.art/pricing | Paper Crane bills by the month. | Paper Crane",
                "https://www.papercrane.art/ | Ask PaperCrane.art for help. | PaperCrane.art",
                "https://docs.papercrane.co.uk/ | Welcome to PaperCrane! | PaperCrane",
                "https://papercrane.ai | PaperCrane AI is a tool. | PaperCrane AI",
                "https://trypapercrane.com | Paper Crane gives 5 credits. | Paper Crane",
                "https://paper-crane.io | Paper-Crane gives 5 credits. | Paper-Crane",
                "https://papercrane.vercel.app | PaperCrane gives 5 credits. | PaperCrane",
                "https://github.com/papercrane/easel | by PaperCrane | PaperCrane",
                "https://easel2.app/x | Easel2 draws. | Easel2",
                "https://papercraneml.com/ | Papercrane draws. | Papercrane",
                "https://papercrane-docs.apifox.cn/a | PaperCrane draws. | PaperCrane",
                "https://papercrane.zendesk.com/hc | Write to PaperCrane. | PaperCrane",
                "https://github.com/orgs/papercrane/discussions/1 | by PaperCrane | PaperCrane",
                "https://huggingface.co/spaces/papercrane/easel | by PaperCrane | PaperCrane",
                "https://huggingface.co/docs/prices | Hugging Face bills you. | Hugging Face",
                "https://pypi.org/project/papercrane-client/ | PaperCrane draws. | PaperCrane"
            })
    void knows_the_name_that_the_address_spells(String url, String text, String name) {
        assertThat(named(url, text)).map(Self.Named::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://papercrane.art/ | We fold paper cranes.",
                "https://papercrane.art/ | PaperCraneship is another word.",
                "https://canvas.art/ | Draw on a canvas. Canvas is ours.",
                "https://github.com/papercrane/easel | Easel is a tool.",
                "https://github.com/orgs | Orgs",
                "https://pypi.org/search | Search and PyPI",
                "http://127.0.0.1/ | 127",
                "not an address | Paper"
            })
    void leaves_other_words_alone(String url, String text) {
        String first = text.split("\\.")[0];
        assertThat(named(url, first, text)).isEmpty();
    }

    @Test
    void takes_small_letters_for_a_name_where_it_is_never_written_in_capitals() {
        assertThat(named("https://fal.ai/terms", "Welcome to fal."))
                .map(Self.Named::name)
                .contains("fal");
    }

    @Test
    void marks_every_place() {
        assertThat(named("https://papercrane.art/", "PaperCrane and Paper Crane."))
                .map(Self.Named::text)
                .contains(Words.SELF + " and " + Words.SELF + ".");
    }

    @Test
    void takes_no_model_for_a_name() {
        Page page = page("https://easel2.app/", "Easel2 is here.");
        assertThat(Self.of(page, List.of(Regex.compile("easel ?2"))).in("Easel2 is here."))
                .isEmpty();
    }

    @Test
    void does_not_let_a_page_write_the_mark_itself() {
        String text = Words.SELF + " gives, and PaperCrane takes.";
        assertThat(named("https://papercrane.art/", text))
                .map(Self.Named::text)
                .contains("  gives, and " + Words.SELF + " takes.");
    }

    private static Optional<Self.Named> named(String url, String sentence) {
        return named(url, sentence, sentence);
    }

    private static Optional<Self.Named> named(String url, String sentence, String text) {
        return Self.of(page(url, text), List.of()).in(sentence);
    }

    private static Page page(String url, String text) {
        return new Page(url, "", "en", List.of(new Block(0, Block.Kind.TEXT, List.of(), "", text)), null);
    }
}
