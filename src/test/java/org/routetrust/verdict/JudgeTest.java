package org.routetrust.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.routetrust.check.Evidence;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;

class JudgeTest {

    @Test
    void starts_at_usable_and_says_so() {
        Ruling ruling = rule("owner limit payment-trigger", Use.EVALUATE);

        assertThat(ruling.level()).isEqualTo(Level.USABLE);
        assertThat(ruling.decidedBy()).isEqualTo("provider-trial.usable");
        assertThat(ruling.reasons()).isEmpty();
    }

    @Test
    void puts_the_lowest_reason_first_and_then_the_earliest() {
        Ruling ruling = rule("owner? limit?", Use.MANUAL);

        assertThat(ruling.decidedBy()).isEqualTo("provider-trial.owner-not-clear");
        assertThat(ruling.reasons())
                .extracting(Reason::rule)
                .startsWith(
                        "provider-trial.owner-not-clear",
                        "provider-trial.payment-not-clear",
                        "provider-trial.limit-open");
    }

    @Test
    void carries_what_is_said_of_the_checks_a_reason_is_about() {
        Reason reason =
                rule("owner? limit payment-trigger", Use.EVALUATE).reasons().getFirst();

        assertThat(reason.check()).isEqualTo("owner");
        assertThat(reason.quotes()).extracting(Evidence::text).containsExactly("what is said of owner");
    }

    @Test
    void names_the_conditions_under_which_a_ruling_holds() {
        assertThat(rule("owner limit payment-trigger", Use.EVALUATE).conditions())
                .contains("Non-sensitive prompts only.");
    }

    @Test
    void puts_no_condition_to_a_stop() {
        Ruling ruling = rule("limit payment-trigger", Use.EVALUATE);

        assertThat(ruling.level()).isEqualTo(Level.STOP);
        assertThat(ruling.conditions()).isEmpty();
    }

    private static Ruling rule(String answers, Use use) {
        return Cases.JUDGE
                .judge(new Case("provider-trial", Answers.of(answers), Set.of()))
                .of(use);
    }
}
