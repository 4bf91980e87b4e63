package org.routetrust.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissTest {

    @Test
    void finds_nothing_where_all_was_read_as_labelled() {
        Compared page = new Invented()
                .labelled("expiry", "answered", Map.of("kind", "resets"), "They reset at noon.")
                .read("expiry", "answered", Map.of("kind", "resets"), "They reset at noon.")
                .ruled("evaluate", "usable", "usable")
                .compared();

        assertThat(Miss.of(page)).isEmpty();
    }

    @Test
    void names_page_expectation_sentence_and_cue() {
        Compared page = new Invented()
                .labelled("expiry", "answered", Map.of("kind", "resets"), "They reset at noon.")
                .read("expiry", "weak", Map.of("kind", "duration"), "Fernpaint gives 5 credits a day.")
                .compared();

        assertThat(Miss.of(page))
                .singleElement()
                .extracting(Miss::lines)
                .isEqualTo(List.of(
                        "fernpaint expiry: expected answered, found weak; another sentence first;"
                                + " value lacks [kind resets]; value has [kind duration] too many",
                        "    label \"They reset at noon.\"",
                        "    found \"Fernpaint gives 5 credits a day.\" by expiry.cue"));
    }

    @Test
    void names_kind_flags_and_rulings_too() {
        Compared page = new Invented()
                .ofKind("chatgpt", "other")
                .flagged(List.of("bypass"), List.of())
                .ruled("production", "stop", "usable")
                .compared();

        assertThat(Miss.of(page))
                .extracting(Miss::about, Miss::what)
                .containsExactly(
                        tuple("kind", "expected chatgpt, found other"),
                        tuple("flags", "expected [bypass], found []"),
                        tuple("production", "expected stop, found usable"));
    }
}
