package org.routetrust.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.routetrust.page.Page;
import org.routetrust.page.PageReader;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.rulebook.SmallFolder;

class BlindSpotsTest {

    private static final String WORDS = """
            fragments:
              amount: ['[0-9]+']
            decision-words: ['\\bcredits?\\b', '\\btrials?\\b', '额度']
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private BlindSpots spots;

    @BeforeEach
    void prepare() {
        spots = new BlindSpots(new SmallFolder(folder).with("words.yaml", WORDS).read());
    }

    private static Page page(String text) {
        return new PageReader().read("https://fernpaint.example/", "text/markdown", text);
    }

    @Test
    void shows_a_sentence_with_decision_words_that_no_cue_looks_at() {
        Page page = page("You get 5 credits a day. A trial costs two Credits. The sky was blue.");

        assertThat(spots.look(page))
                .containsExactly(new BlindSpots.Passed("A trial costs two Credits.", List.of("credits", "trial")));
    }

    @Test
    void shows_a_sentence_once_however_often_it_stands_there() {
        assertThat(spots.look(page("The trial is over.\n\nThe trial is over.\n")))
                .hasSize(1);
    }

    @Test
    void looks_for_words_inside_chinese_sentences() {
        assertThat(spots.look(page("这里的额度不多。")))
                .extracting(BlindSpots.Passed::words)
                .containsExactly(List.of("额度"));
    }

    @Test
    void names_a_cue_until_it_has_fired_on_one_of_the_pages() {
        assertThat(spots.silent()).containsExactly("limit.per-day", "warning.noise.shouts");

        spots.look(page("You get 5 credits a day."));
        spots.look(page("Nothing here."));

        assertThat(spots.silent()).containsExactly("warning.noise.shouts");
    }

    @Test
    void finds_decision_words_in_the_rules_that_travel_with_the_program() {
        assertThat(RulebookReader.builtIn().words().decisionWords()).hasSizeGreaterThan(20);
    }
}
