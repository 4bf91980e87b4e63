package org.routetrust.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final Offset<Double> CLOSE = within(0.0005);

    private static Compared state(String expected, String found) {
        return new Invented()
                .labelled("limit", expected, null)
                .read("limit", found, null)
                .compared();
    }

    private static CheckScore limit(Compared... pages) {
        return Score.of(List.of(pages)).checks().getFirst();
    }

    @Test
    void gives_every_state_the_same_weight_however_rare() {
        CheckScore score = limit(
                state("answered", "answered"),
                state("answered", "answered"),
                state("answered", "answered"),
                state("weak", "answered"));

        assertThat(score.states().same().value()).isEqualTo(0.75);
        assertThat(score.states().macroF1()).isEqualTo((6 / 7.0 + 0) / 2, CLOSE);
    }

    @Test
    void takes_a_weak_answer_for_found_and_a_missing_one_for_not_found() {
        Tally found = limit(
                        state("answered", "weak"),
                        state("weak", "missing"),
                        state("missing", "answered"),
                        state("missing", "not-asked"))
                .found();

        assertThat(found).isEqualTo(new Tally(1, 1, 1));
        assertThat(found.precision()).isEqualTo(0.5);
        assertThat(found.recall()).isEqualTo(0.5);
    }

    @Test
    void counts_the_first_sentence_and_not_those_after_it() {
        Compared first = new Invented()
                .labelled("limit", "answered", null, "Fernpaint gives 5 credits a day.")
                .read("limit", "answered", null, "gives 5 credits a day", "They reset at noon.")
                .compared();
        Compared second = new Invented()
                .labelled("limit", "answered", null, "Fernpaint gives 5 credits a day.")
                .read("limit", "answered", null, "They reset at noon.", "Fernpaint gives 5 credits a day.")
                .compared();
        Compared none = new Invented()
                .labelled("limit", "missing", null)
                .read("limit", "answered", null, "They reset at noon.")
                .compared();

        assertThat(limit(first, second, none).firstQuotes()).isEqualTo(new Share(1, 2));
    }

    @Test
    void adds_the_facts_of_all_pages() {
        Compared right = new Invented()
                .labelled("support", "answered", Map.of("channels", List.of("email", "discord")))
                .read("support", "answered", Map.of("channels", List.of("email", "discord")))
                .compared();
        Compared half = new Invented()
                .labelled("support", "answered", Map.of("channels", List.of("email", "form")))
                .read("support", "answered", Map.of("channels", List.of("email", "chat")))
                .compared();

        assertThat(limit(right, half).values()).isEqualTo(new Tally(3, 1, 1));
        assertThat(limit(right, half).values().f1()).isEqualTo(0.75);
    }

    @Test
    void measures_only_the_checks_a_label_answers() {
        Compared page = new Invented()
                .labelled("limit", "missing", null)
                .read("limit", "missing", null)
                .read("endpoint-contract", "answered", null)
                .compared();

        assertThat(Score.of(List.of(page)).checks())
                .extracting(CheckScore::check)
                .containsExactly("limit");
    }

    @Test
    void misses_a_labelled_check_that_the_rules_do_not_know() {
        Compared page = new Invented().labelled("colour", "answered", null).compared();

        assertThat(limit(page).found()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void counts_quotes_that_do_not_stand_on_the_page() {
        Compared page = new Invented()
                .labelled("limit", "answered", null)
                .read(
                        "limit",
                        "answered",
                        null,
                        "gives **5** credits",
                        "gives 50 credits",
                        "Fern\u2022\u2022\u2022\u2022\u2022 Ltd")
                .compared();

        assertThat(Score.of(List.of(page)).verbatim()).isEqualTo(new Share(2, 3));
    }

    @Test
    void measures_kinds_and_flags() {
        Compared right = new Invented()
                .ofKind("shared-key", "shared-key")
                .flagged(List.of("bypass", "key-printed"), List.of("bypass"))
                .compared();
        Compared wrong = new Invented()
                .ofKind("chatgpt", "shared-key")
                .flagged(List.of(), List.of("hidden-owner"))
                .compared();

        Score score = Score.of(List.of(right, wrong));

        assertThat(score.kinds().same()).isEqualTo(new Share(1, 2));
        assertThat(score.kind("shared-key")).isEqualTo(new Tally(1, 1, 0));
        assertThat(score.flags()).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void finds_a_ruling_too_trusting_where_somebody_would_rely_on_it() {
        Score score = Score.of(List.of(
                new Invented().ruled("evaluate", "stop", "test-only").compared(),
                new Invented().ruled("evaluate", "test-only", "usable").compared(),
                new Invented().ruled("production", "test-only", "usable").compared(),
                new Invented().ruled("production", "usable", "stop").compared()));

        assertThat(score.tooTrusting()).isEqualTo(new Share(2, 4));
        assertThat(score.rulings().get("evaluate"))
                .extracting(agreement -> agreement.same().value())
                .isEqualTo(0.0);
    }
}
