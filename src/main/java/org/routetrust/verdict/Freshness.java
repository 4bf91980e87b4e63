package org.routetrust.verdict;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.routetrust.check.Answer;
import org.routetrust.check.Evidence;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.State;

/**
 * Answers age: one whose newest evidence is older than its check allows counts as weak until it is captured again. An
 * analyst's own word ages by the date of its source. Only lowers; an answer captured after the given day stays as it is.
 */
public final class Freshness {

    private final Rulebook rulebook;

    /** Takes the days each check allows. */
    public Freshness(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The case as of that instant. */
    public Case asOf(Case judged, Instant now) {
        Map<String, Answer> answers = new HashMap<>();
        judged.answers().forEach((check, answer) -> answers.put(check, asOf(answer, judged.kind(), now)));
        return new Case(judged.kind(), answers, judged.signs());
    }

    /** The answer as of that instant, for a route of that kind. The note says when it was captured. */
    public Answer asOf(Answer answer, String kind, Instant now) {
        Optional<Instant> newest =
                answer.evidence().stream().map(Evidence::capturedAt).max(Comparator.naturalOrder());
        Optional<CheckRule> rule = rulebook.check(answer.check());
        if (answer.state() != State.ANSWERED || newest.isEmpty() || rule.isEmpty()) {
            return answer;
        }
        int days = rule.get().freshnessDays(kind);
        if (!newest.get().plus(Duration.ofDays(days)).isBefore(now)) {
            return answer;
        }
        String note = "last captured on " + newest.get().atZone(ZoneOffset.UTC).toLocalDate() + ", more than " + days
                + " days before; capture it again";
        return new Answer(answer.check(), State.WEAK, answer.value(), answer.evidence(), note);
    }
}
