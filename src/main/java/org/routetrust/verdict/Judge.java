package org.routetrust.verdict;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.routetrust.check.Answer;
import org.routetrust.check.Evidence;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Policy;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.Use;

/**
 * Rules what a route may be used for. Every use starts at usable; each policy whose condition does not hold lowers it and
 * adds its reason. The same case and rulebook give equal rulings. Knows no clock: see {@link Freshness} for old answers.
 * Safe for many threads.
 *
 * <pre>{@code
 * Rulings rulings = new Judge(rulebook).judge(Case.of("provider-trial", answers, Set.of("offers-generation")));
 * Level level = rulings.of(Use.PRODUCTION).level();
 * }</pre>
 */
public final class Judge {

    private static final Comparator<Reason> LOWEST_FIRST = Comparator.comparing(Reason::level);

    private final Rulebook rulebook;
    private final Table table;
    private final LiftSearch lifts;
    private final LossSearch losses;

    /** Takes the rules it will judge with. */
    public Judge(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.table = new Table(rulebook);
        Wording wording = new Wording(rulebook);
        this.lifts = new LiftSearch(rulebook, wording);
        this.losses = new LossSearch(rulebook, wording);
    }

    /** One ruling per use. A kind that no file describes is a stop. */
    public Rulings judge(Case judged) {
        Map<Use, Ruling> rulings = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            rulings.put(use, rule(use, judged));
        }
        return new Rulings(rulings);
    }

    private Ruling rule(Use use, Case judged) {
        List<Policy> policies = table.policies(judged.kind(), use);
        List<Reason> reasons = policies.stream()
                .filter(policy -> !Holding.holds(policy.needs(), judged))
                .map(policy -> reason(policy, judged))
                .sorted(LOWEST_FIRST)
                .toList();
        Level level = reasons.isEmpty() ? Level.USABLE : reasons.getFirst().level();
        String decidedBy = reasons.isEmpty()
                ? judged.kind() + ".usable"
                : reasons.getFirst().rule();
        LiftSearch.Found found = lifts.search(policies, judged, level);
        WouldChange change = new WouldChange(found.lifts(), found.note(), losses.search(policies, judged, level));
        return new Ruling(use, level, decidedBy, reasons, conditions(judged.kind(), use, level), change);
    }

    private List<String> conditions(String kind, Use use, Level level) {
        return level == Level.STOP
                ? List.of()
                : rulebook.kind(kind)
                        .map(KindRule::conditions)
                        .map(byUse -> byUse.getOrDefault(use, List.of()))
                        .orElse(List.of());
    }

    private static Reason reason(Policy policy, Case judged) {
        List<Evidence> quotes = Atoms.checks(policy).stream()
                .flatMap(check -> Stream.ofNullable(judged.answers().get(check)))
                .map(Answer::evidence)
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<String> signs =
                Atoms.signs(policy).stream().filter(judged.signs()::contains).toList();
        return new Reason(policy.id(), policy.check(), policy.otherwise(), policy.text(), signs, quotes);
    }
}
