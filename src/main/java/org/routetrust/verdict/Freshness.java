package org.routetrust.verdict;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.routetrust.check.Answer;
import org.routetrust.check.Evidence;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.State;

/**
 * Answers age: one whose evidence is older than its check allows counts as weak until it is captured again. It stays
 * answered while a sentence that answers it by itself is fresh; where several sentences make the answer together, all of
 * them must be. An analyst's own word ages by the date of its source. Only lowers; an answer captured after the given day
 * stays as it is.
 */
public final class Freshness {

    private final Rulebook rulebook;
    /** The cues whose sentences answer a check by themselves. */
    private final Set<String> answering;

    /** Takes the days each check allows. */
    public Freshness(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.answering = rulebook.cues().stream()
                .filter(cue -> cue.says() == CueRule.Says.ANSWERED)
                .map(CueRule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The case as of that instant. */
    public Case asOf(Case judged, Instant now) {
        Map<String, Answer> answers = new HashMap<>();
        judged.answers().forEach((check, answer) -> answers.put(check, asOf(answer, judged.kind(), now)));
        return new Case(judged.kind(), answers, judged.signs());
    }

    /** The answer as of that instant, for a route of that kind. The note says when it was captured. */
    public Answer asOf(Answer answer, String kind, Instant now) {
        return freshUntil(answer, kind)
                .filter(until -> until.isBefore(now))
                .map(until -> stale(answer, kind, until))
                .orElse(answer);
    }

    /** The last instant at which an answered check counts as that for a route of that kind; empty if it never ages. */
    public Optional<Instant> freshUntil(Answer answer, String kind) {
        Optional<CheckRule> rule = rulebook.check(answer.check());
        if (answer.state() != State.ANSWERED || rule.isEmpty()) {
            return Optional.empty();
        }
        Stream<Instant> captured = answer.evidence().stream()
                .filter(evidence -> isMadeTogether(rule.get()) || answersByItself(evidence))
                .map(Evidence::capturedAt);
        Optional<Instant> deciding = isMadeTogether(rule.get())
                ? captured.min(Comparator.naturalOrder())
                : captured.max(Comparator.naturalOrder());
        return deciding.map(at -> at.plus(Duration.ofDays(rule.get().freshnessDays(kind))));
    }

    private static boolean isMadeTogether(CheckRule rule) {
        return !rule.answeredWhen().isEmpty();
    }

    private boolean answersByItself(Evidence evidence) {
        return evidence.givenBy() != null || answering.contains(evidence.rule());
    }

    private Answer stale(Answer answer, String kind, Instant until) {
        int days = rulebook.check(answer.check())
                .map(rule -> rule.freshnessDays(kind))
                .orElse(0);
        LocalDate captured =
                until.minus(Duration.ofDays(days)).atZone(ZoneOffset.UTC).toLocalDate();
        String note = "last captured on " + captured + ", more than " + days + " days before; capture it again";
        return new Answer(answer.check(), State.WEAK, answer.value(), answer.evidence(), note);
    }
}
