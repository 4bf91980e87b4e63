package org.routetrust.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.routetrust.cue.Finding;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.rulebook.State;

class AtOddsTest {

    private static final Checklist CHECKLIST = new Checklist(RulebookReader.builtIn());
    private static final String TERMS = "https://a.example/terms";

    private static final Finding NEVER =
            Seeing.answered("expiry", 50, "Credits never expire.", Map.of("kind", "never"));
    private static final Finding MONTH = Seeing.answered(
            "expiry", 60, "Credits are good for 30 days.", Map.of("kind", "duration", "text", "30 days"));

    private static Answer answer(String check, Finding... findings) {
        return CHECKLIST.answer(List.of(findings), finding -> Instant.EPOCH).stream()
                .filter(answer -> answer.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static Finding amount(int rank, String sentence, int amount, String per) {
        return Seeing.answered(
                "limit",
                rank,
                sentence,
                Map.of("items", List.of(Map.of("amount", amount, "unit", "credits", "per", per))));
    }

    @Test
    void makes_an_answer_weak_and_shows_both_sentences_first() {
        Finding more = Seeing.answered("expiry", 55, "Good for 30 days from today.", Map.of("kind", "duration"));
        Answer expiry = answer("expiry", NEVER, more, Seeing.on(TERMS, MONTH));

        assertThat(expiry.state()).isEqualTo(State.WEAK);
        assertThat(expiry.evidence())
                .extracting(Evidence::text)
                .startsWith("Credits are good for 30 days.", "Credits never expire.");
        assertThat(expiry.note()).contains("contradict");
    }

    @Test
    void takes_no_offence_at_what_one_page_says() {
        assertThat(answer("expiry", NEVER, MONTH).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void takes_no_offence_at_pages_that_say_the_same() {
        assertThat(answer("expiry", NEVER, Seeing.on(TERMS, NEVER)).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void takes_no_offence_at_what_a_page_only_touches() {
        Finding vague = Seeing.weak("expiry", 70, "Some credits may lapse after 30 days.", Map.of("kind", "duration"));

        assertThat(answer("expiry", NEVER, Seeing.on(TERMS, vague)).note()).isNull();
    }

    @Test
    void sees_a_word_in_a_list_of_words() {
        Finding none =
                Seeing.answered("payment-trigger", 50, "No card needed.", Map.of("triggers", List.of("no-card")));
        Finding card = Seeing.answered(
                "payment-trigger",
                40,
                "Add a card to begin.",
                Map.of("triggers", List.of("card-required", "auto-renew")));

        assertThat(answer("payment-trigger", none, Seeing.on(TERMS, card)).state())
                .isEqualTo(State.WEAK);
    }

    @Test
    void sees_two_free_amounts_of_one_period() {
        Finding five = amount(50, "5 free credits a day.", 5, "day");
        Finding ten = amount(40, "10 free credits a day.", 10, "day");

        assertThat(answer("limit", five, Seeing.on(TERMS, ten)).evidence())
                .extracting(Evidence::text)
                .containsExactly("5 free credits a day.", "10 free credits a day.");
        assertThat(answer("limit", five, Seeing.on(TERMS, ten)).state()).isEqualTo(State.WEAK);
    }

    @Test
    void lets_amounts_of_other_periods_and_of_plans_side_by_side_stand() {
        Finding daily = amount(50, "5 free credits a day.", 5, "day");
        Finding once = amount(40, "20 credits to begin with.", 20, "once");
        Finding paid = amount(30, "100 credits a day on Pro.", 100, "day");

        assertThat(answer("limit", daily, Seeing.on(TERMS, once)).state()).isEqualTo(State.ANSWERED);
        assertThat(answer("limit", daily, paid, Seeing.on(TERMS, daily)).state())
                .isEqualTo(State.ANSWERED);
    }
}
