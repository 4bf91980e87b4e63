package org.routetrust.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.routetrust.cue.Finding;
import org.routetrust.page.Quote;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.State;

/** Turns findings into one answer per check. The same findings give equal answers. */
public final class Checklist {

    private static final int MOST_EVIDENCE = 6;

    private static final String CONTRADICTED =
            "two pages contradict each other: ask the operator which holds, and keep the answer";

    private static final Comparator<Finding> BEST_FIRST = Comparator.comparingInt(
                    (Finding finding) -> finding.cue().says() == CueRule.Says.ANSWERED ? 0 : 1)
            .thenComparingInt(finding -> -finding.rank());

    private final List<CheckRule> checks;
    private final Values values;
    private final AtOdds atOdds;

    /** Takes the checks and tables of a rulebook. */
    public Checklist(Rulebook rulebook) {
        this.checks = rulebook.checks();
        this.values = new Values(rulebook.words());
        this.atOdds = new AtOdds(values);
    }

    /**
     * One answer per check, in the order of the checklist.
     *
     * @param findings of all pages of the route, in reading order
     * @param capturedAt when the page of a finding was captured
     */
    public List<Answer> answer(List<Finding> findings, Function<Finding, Instant> capturedAt) {
        Map<String, List<Finding>> byCheck = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.quote() != null) {
                byCheck.computeIfAbsent(finding.cue().target(), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (CheckRule check : checks) {
            answers.add(answer(check, byCheck.getOrDefault(check.id(), List.of()), capturedAt));
        }
        return answers;
    }

    /** One unasked answer per check: what is known when nothing could be read. */
    public List<Answer> unasked() {
        return checks.stream().map(check -> Answer.notAsked(check.id())).toList();
    }

    private Answer answer(CheckRule check, List<Finding> findings, Function<Finding, Instant> capturedAt) {
        if (findings.isEmpty()) {
            return Answer.missing(check.id());
        }
        List<Finding> best = new ArrayList<>(findings);
        best.sort(bestFirst(check, findings));
        Map<String, Object> value = values.merge(best, check.worseFirst());
        List<Finding> pair = atOdds.of(check, best);
        if (!pair.isEmpty()) {
            List<Evidence> both =
                    evidence(Stream.concat(pair.stream(), best.stream()).toList(), capturedAt);
            return new Answer(check.id(), State.WEAK, value, both, CONTRADICTED);
        }
        State state = state(check, best, value);
        return new Answer(check.id(), state, value, evidence(best, capturedAt), note(check, best, state));
    }

    private static Comparator<Finding> bestFirst(CheckRule check, List<Finding> findings) {
        if (!check.fullerFirst()) {
            return BEST_FIRST;
        }
        Map<Quote, Set<String>> cues = new HashMap<>();
        findings.forEach(
                finding -> cues.computeIfAbsent(Objects.requireNonNull(finding.quote()), quote -> new HashSet<>())
                        .add(finding.cue().id()));
        return BEST_FIRST.thenComparingInt(
                finding -> -cues.getOrDefault(Objects.requireNonNull(finding.quote()), Set.of())
                        .size());
    }

    private static State state(CheckRule check, List<Finding> best, Map<String, Object> value) {
        if (check.answeredWhen().isEmpty()) {
            return best.getFirst().cue().says() == CueRule.Says.ANSWERED ? State.ANSWERED : State.WEAK;
        }
        boolean whole =
                check.answeredWhen().stream().allMatch(group -> group.stream().anyMatch(value::containsKey));
        return whole ? State.ANSWERED : State.WEAK;
    }

    private static @Nullable String note(CheckRule check, List<Finding> best, State state) {
        boolean partial = state == State.WEAK && best.getFirst().cue().says() == CueRule.Says.ANSWERED;
        return partial ? "partial: " + check.goodAnswer() : null;
    }

    private static List<Evidence> evidence(List<Finding> best, Function<Finding, Instant> capturedAt) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Finding finding : best) {
            Quote quote = finding.quote();
            if (evidence.size() == MOST_EVIDENCE) {
                break;
            }
            if (quote != null && seen.add(quote.text())) {
                evidence.add(new Evidence(finding.cue().id(), quote, null, null, capturedAt.apply(finding)));
            }
        }
        return evidence;
    }
}
