package org.routetrust.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        IdentityHashMap<Asking, Reason> known = new IdentityHashMap<>();
        Map<Use, Ruling> rulings = new EnumMap<>(Use.class);
        table.policies(judged.kind()).forEach((use, policies) -> {
            List<Reason> reasons = reasons(policies, judged, known);
            rulings.put(use, rule(use, policies, judged, reasons));
        });
        return new Rulings(rulings);
    }

    private Ruling rule(Use use, Policies policies, Case judged, List<Reason> reasons) {
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

    /** Reasons are made once for all uses. */
    private static List<Reason> reasons(Policies policies, Case judged, IdentityHashMap<Asking, Reason> known) {
        List<Reason> reasons = new ArrayList<>();
        for (Asking asking : policies.all()) {
            if (!Holding.holds(asking.policy().needs(), judged)) {
                reasons.add(known.computeIfAbsent(asking, unknown -> reason(unknown, judged)));
            }
        }
        reasons.sort(LOWEST_FIRST);
        return reasons;
    }

    private static Reason reason(Asking asking, Case judged) {
        Set<Evidence> quotes = new LinkedHashSet<>();
        for (String check : asking.checks()) {
            Answer answer = judged.answers().get(check);
            if (answer != null) {
                quotes.addAll(answer.evidence());
            }
        }
        List<String> signs =
                asking.signs().stream().filter(judged.signs()::contains).toList();
        Policy policy = asking.policy();
        return new Reason(policy.id(), policy.check(), policy.otherwise(), policy.text(), signs, List.copyOf(quotes));
    }
}
