package org.routetrust.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.State;
import org.routetrust.rulebook.Use;
import org.routetrust.verdict.WouldChange.Lift;
import org.routetrust.verdict.WouldChange.Lower;
import org.routetrust.verdict.WouldChange.Step;

class WouldChangeTest {

    @Test
    void names_the_single_answer_that_is_missing() {
        WouldChange change = change("owner limit", Use.EVALUATE);

        assertThat(change.lift())
                .containsExactly(new Lift(
                        Level.USABLE,
                        List.of(Step.of("payment-trigger", State.ANSWERED)),
                        "Usable with: Payment trigger answered"));
    }

    @Test
    void offers_each_good_data_term_on_its_own() {
        WouldChange change = change("owner support", Use.SENSITIVE);

        assertThat(change.lift())
                .filteredOn(lift -> lift.to() == Level.TEST_ONLY)
                .extracting(Lift::text)
                .containsExactly(
                        "Test only with: Output and data terms (deletion stated)",
                        "Test only with: Output and data terms (training not used)",
                        "Test only with: Output and data terms (visibility private)");
    }

    @Test
    void asks_for_all_terms_together_where_the_use_needs_them() {
        WouldChange change = change("owner support", Use.SENSITIVE);

        assertThat(change.lift())
                .filteredOn(lift -> lift.to() == Level.USABLE)
                .extracting(Lift::text)
                .containsExactly("Usable with: Output and data terms (deletion stated, training not used, visibility"
                        + " private)");
    }

    @Test
    void says_why_no_answer_can_lift_a_stop_sign() {
        WouldChange change = change("owner limit payment-trigger", Use.EVALUATE, "key-printed");

        assertThat(change.lift()).isEmpty();
        assertThat(change.note()).startsWith("No answer makes it test-only: Somebody else's key, account or cookie");
    }

    @Test
    void says_why_a_test_stays_a_test() {
        WouldChange change = change("owner limit", Use.EVALUATE, "contradiction");

        assertThat(change.lift()).isEmpty();
        assertThat(change.note()).isEqualTo("No answer makes it usable: The page contradicts itself.");
    }

    @Test
    void warns_of_age_and_of_silence_apart_where_they_lead_to_different_levels() {
        assertThat(change("owner limit payment-trigger", Use.EVALUATE).lower())
                .contains(
                        new Lower(
                                Level.TEST_ONLY,
                                "Owner: becomes vague, or its capture grows older than 30 days",
                                Step.of("owner", State.WEAK),
                                null),
                        new Lower(Level.STOP, "Owner: no longer stated", Step.of("owner", State.MISSING), null));
    }

    @Test
    void warns_of_a_word_that_would_turn_bad() {
        assertThat(change("owner output-terms?(deletion=stated)", Use.SENSITIVE).lower())
                .extracting(Lower::text)
                .contains("Output and data terms: training becomes used");
    }

    @Test
    void warns_of_signs() {
        assertThat(change("owner limit payment-trigger", Use.EVALUATE).lower())
                .filteredOn(lower -> lower.to() == Level.STOP)
                .extracting(Lower::sign)
                .contains("offer-ended", "shared-key");
    }

    @Test
    void lowers_nothing_below_a_stop() {
        assertThat(change("limit", Use.PRODUCTION).lower()).isEmpty();
    }

    private static WouldChange change(String answers, Use use, String... signs) {
        return Cases.JUDGE
                .judge(new Case("provider-trial", Answers.of(answers), Set.of(signs)))
                .of(use)
                .wouldChange();
    }
}
