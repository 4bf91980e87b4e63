package org.routetrust.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.State;
import org.routetrust.rulebook.Use;

@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class NextQuestionTest {

    @Test
    void asks_for_the_one_answer_that_lifts_the_headline() {
        NextQuestion next = next("owner limit", Use.EVALUATE).orElseThrow();

        assertThat(next.check()).isEqualTo("payment-trigger");
        assertThat(next.question()).isEqualTo("What makes money flow?");
        assertThat(next.where()).contains("pricing page");
        assertThat(next.use()).isEqualTo(Use.EVALUATE);
        assertThat(next.to()).isEqualTo(Level.USABLE);
    }

    @Test
    void asks_the_first_of_the_checklist_where_several_move_as_much() {
        assertThat(next("model-label", Use.EVALUATE).orElseThrow().check()).isEqualTo("owner");
    }

    @Test
    void asks_what_moves_another_use_where_the_headline_is_reached() {
        NextQuestion next = next("owner limit payment-trigger", Use.EVALUATE).orElseThrow();

        assertThat(next.check()).isEqualTo("output-terms");
        assertThat(next.use()).isNotEqualTo(Use.EVALUATE);
    }

    @Test
    void asks_nothing_where_a_stop_sign_fires() {
        assertThat(next("owner limit", Use.EVALUATE, "key-printed")).isEmpty();
    }

    @Test
    void does_not_ask_again_what_the_page_clearly_denies() {
        String answers = "all output-terms(training=used;deletion=stated;visibility=private;commercial_use=allowed)";

        assertThat(next(answers + " endpoint-contract", Use.SENSITIVE, "paid-path"))
                .isEmpty();
    }

    @Property(tries = 300)
    void never_asks_what_is_answered_without_a_gap(@ForAll Case judged, @ForAll Use headline) {
        NextQuestion.of(Cases.RULEBOOK, judged, Cases.JUDGE.judge(judged), headline)
                .ifPresent(next -> assertThat(next.check())
                        .matches(check -> judged.state(check) != State.ANSWERED || check.equals("output-terms")));
    }

    private static Optional<NextQuestion> next(String answers, Use headline, String... signs) {
        Case judged = new Case("provider-trial", Answers.of(answers), Set.of(signs));
        return NextQuestion.of(Cases.RULEBOOK, judged, Cases.JUDGE.judge(judged), headline);
    }
}
