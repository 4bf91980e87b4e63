package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.routetrust.audit.Offer;

class TextReportTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private String report(List<String> sentences, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("offer.md"), Offer.text(sentences));
        List<String> args = new ArrayList<>(List.of("audit", file.toString()));
        args.addAll(List.of(more));
        return Called.with(args.toArray(String[]::new)).out();
    }

    @Test
    void begins_with_the_ruling_in_words_and_what_it_means() throws IOException {
        assertThat(report(Offer.EVIDENCE, "--use", "evaluate"))
                .startsWith("[+] Usable for small tests\n    You may rely on it for this use.\n");
        assertThat(report(List.of(Offer.OWNER))).startsWith("[x] Stop for production\n    Do not use it for this");
    }

    @Test
    void gives_the_deciding_reason_with_its_rule_before_the_others() throws IOException {
        String text = report(List.of(Offer.LIMIT));

        assertThat(text.lines().toList().get(3))
                .isEqualTo("- Nobody is named as owner, and the page offers to generate images. [stop.nobody-named]");
    }

    @Test
    void names_each_use_its_ruling_and_conditions() throws IOException {
        assertThat(report(List.of(Offer.OWNER, Offer.LIMIT)))
                .containsPattern(
                        "(?m)^  \\[\\+] Learn prompting +Usable\n      It holds only while:\n      - Reading only")
                .containsPattern("(?m)^  \\[!] Small tests +Test only$")
                .containsPattern("(?m)^  \\[x] Production +Stop$");
    }

    @Test
    void says_a_reason_that_was_given_above_only_once() throws IOException {
        String text = report(List.of(Offer.LIMIT));

        assertThat(text.split("Nobody is named as owner", -1)).hasSizeLessThanOrEqualTo(4);
        assertThat(text).contains("for the first reason above");
    }

    @Test
    void shows_what_answered_checks_say_with_their_quotes() throws IOException {
        assertThat(report(Offer.EVIDENCE))
                .containsPattern("(?m)^  Owner +Answered\n      Name: Pinewood Labs Ltd\n      Role: operator\n")
                .contains("      Free amounts: 5 credits per day\n      Cost of one image: 1 credit\n")
                .contains("      \"" + Offer.OWNER + "\"\n");
    }

    @Test
    void says_where_a_missing_answer_usually_stands() throws IOException {
        assertThat(report(List.of(Offer.OWNER)))
                .containsPattern("(?m)^  Support +Missing\n      Not on the pages read\\. Look here: ");
    }

    @Test
    void says_what_would_change_the_ruling_and_what_to_ask_next() throws IOException {
        assertThat(report(List.of(Offer.OWNER, Offer.LIMIT)))
                .contains("What would change this ruling\n  + ")
                .contains("Best question to ask next\n  ")
                .contains("A good answer can lead to ");
    }

    @Test
    void names_the_kind_and_whether_it_was_told() throws IOException {
        assertThat(report(Offer.EVIDENCE)).contains("Kind of route: Provider trial (as the page reads)\n");
        assertThat(report(Offer.EVIDENCE, "--kind", "prompt-pack"))
                .contains("Kind of route: Prompt pack (as you said)\n  The page itself reads like: Provider trial\n");
    }

    @Test
    void names_files_that_could_not_be_read_beside_those_that_could() throws IOException {
        Path empty = Files.writeString(folder.resolve("terms.html"), "<div id=root></div><script src=a.js></script>");

        String text = report(Offer.EVIDENCE, empty.toString());

        assertThat(text)
                .startsWith("[+] Usable for production")
                .contains(empty + " could not be read (empty-without-scripts):\n  The page is empty until")
                .contains("Read: " + folder.resolve("offer.md") + "\n")
                .contains("Then give the page you saved: route-trust audit FILE --url URL\n");
    }

    @Test
    void says_on_which_page_a_quote_stands_where_there_are_several() throws IOException {
        Path terms = Files.writeString(folder.resolve("terms.md"), Offer.text(List.of(Offer.SUPPORT)));

        String text = report(List.of(Offer.OWNER), terms.toString(), "--url", Offer.URL, "--url", Offer.URL + "terms");

        assertThat(text)
                .contains("\"" + Offer.OWNER + "\" (" + Offer.URL + ")")
                .contains("\"" + Offer.SUPPORT + "\" (" + Offer.URL + "terms)");
    }

    @Test
    void warns_of_a_language_it_reads_poorly() throws IOException {
        Path german = Files.writeString(
                folder.resolve("offer.html"),
                "<html lang=de><body><h1>Bilder</h1><p>"
                        + "Hier gibt es Bilder aus Worten, jeden Tag und für alle. ".repeat(20) + "</p></body></html>");

        assertThat(Called.with("audit", german.toString()).out()).contains("written in German");
    }

    @Test
    void ends_with_what_it_was_judged_with() throws IOException {
        assertThat(report(Offer.EVIDENCE))
                .containsPattern("As of 2026-05-13, rules [0-9a-f]{12}, evidence [0-9a-f]{12}\n$");
    }

    @Test
    void is_never_wider_than_a_hundred_columns() throws IOException {
        assertThat(report(List.of(Offer.LIMIT, "A very long sentence " + "that goes on and on ".repeat(30) + "here."))
                        .lines())
                .allMatch(line -> Sheet.width(line) <= 101 || line.startsWith("Read: "));
    }
}
