package org.routetrust.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.routetrust.check.Answer;
import org.routetrust.check.Evidence;
import org.routetrust.page.Quote;
import org.routetrust.rulebook.State;
import org.routetrust.rulebook.Use;

@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class FreshnessTest {

    private static final Freshness FRESHNESS = new Freshness(Cases.RULEBOOK);
    private static final Answer LIMIT = Answers.answer("limit", State.ANSWERED, Map.of("unlimited", "false"));

    @Test
    void leaves_an_answer_alone_on_its_last_good_day() {
        assertThat(FRESHNESS.asOf(LIMIT, "provider-trial", after(30))).isEqualTo(LIMIT);
    }

    @Test
    void calls_an_older_answer_weak_and_says_why() {
        Answer old = FRESHNESS.asOf(LIMIT, "provider-trial", after(31));

        assertThat(old.state()).isEqualTo(State.WEAK);
        assertThat(old.value()).isEqualTo(LIMIT.value());
        assertThat(old.note()).isEqualTo("last captured on 2026-05-13, more than 30 days before; capture it again");
    }

    @Test
    void gives_official_facts_more_time() {
        assertThat(FRESHNESS.asOf(LIMIT, "official-api", after(90)).state()).isEqualTo(State.ANSWERED);
        assertThat(FRESHNESS.asOf(LIMIT, "official-api", after(91)).state()).isEqualTo(State.WEAK);
    }

    @Test
    void goes_by_the_newest_evidence() {
        Answer twice = new Answer(
                "limit",
                State.ANSWERED,
                Map.of(),
                List.of(Answers.evidence("limit", Answers.DAY), Answers.evidence("limit", after(20))),
                null);

        assertThat(FRESHNESS.asOf(twice, "provider-trial", after(40)).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void is_not_kept_fresh_by_a_sentence_that_only_hints() {
        Answer hinted = new Answer(
                "owner",
                State.ANSWERED,
                Map.of(),
                List.of(found("owner.copyright-line", Answers.DAY), found("owner.api-host", after(35))),
                null);

        assertThat(FRESHNESS.asOf(hinted, "provider-trial", after(36)).state()).isEqualTo(State.WEAK);
    }

    @Test
    void goes_by_the_oldest_of_sentences_that_answer_only_together() {
        Answer terms = new Answer(
                "output-terms",
                State.ANSWERED,
                Map.of("commercial_use", "allowed", "deletion", "stated"),
                List.of(Answers.evidence("output-terms", after(20)), Answers.evidence("output-terms", Answers.DAY)),
                null);

        assertThat(FRESHNESS.asOf(terms, "provider-trial", after(31)).state()).isEqualTo(State.WEAK);
    }

    @Test
    void names_the_last_instant_at_which_an_answer_is_fresh() {
        assertThat(FRESHNESS.freshUntil(LIMIT, "provider-trial")).contains(after(30));
        assertThat(FRESHNESS.freshUntil(Answer.missing("limit"), "provider-trial"))
                .isEmpty();
    }

    @Test
    void leaves_a_gap_a_gap() {
        Answer missing = Answer.missing("limit");

        assertThat(FRESHNESS.asOf(missing, "provider-trial", after(400))).isEqualTo(missing);
    }

    @Test
    void lowers_the_ruling_of_a_trial_that_nobody_looked_at_for_a_month() {
        Case judged = new Case("provider-trial", Answers.of("owner limit payment-trigger"), Set.of());

        Ruling ruling = Cases.JUDGE.judge(FRESHNESS.asOf(judged, after(31))).of(Use.EVALUATE);

        assertThat(ruling.decidedBy()).isEqualTo("provider-trial.owner-weak");
    }

    @Property(tries = 300)
    void never_improves_a_ruling(@ForAll Case judged, @ForAll @IntRange(max = 200) int days) {
        Rulings before = Cases.JUDGE.judge(judged);

        Rulings later = Cases.JUDGE.judge(FRESHNESS.asOf(judged, after(days)));

        later.byUse()
                .forEach((use, ruling) -> assertThat(ruling.level())
                        .isLessThanOrEqualTo(before.of(use).level()));
    }

    private static Evidence found(String cue, Instant capturedAt) {
        Quote quote = new Quote("https://brushwood.art/", 0, 0, 9, "Brushwood");
        return new Evidence(cue, quote, null, null, capturedAt);
    }

    private static Instant after(int days) {
        return Answers.DAY.plus(Duration.ofDays(days));
    }
}
