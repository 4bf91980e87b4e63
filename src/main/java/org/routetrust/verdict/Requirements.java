package org.routetrust.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.routetrust.rulebook.Condition;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.State;
import org.routetrust.verdict.WouldChange.Step;

/** The smallest sets of better answers that make a condition hold. Answers can improve; signs cannot be argued away. */
final class Requirements {

    /** Bigger sets are no advice any more. */
    private static final int MOST_STEPS = 8;

    /** Bounds the search; beyond it the bigger sets are dropped. */
    private static final int MOST_SETS = 64;

    private final Rulebook rulebook;

    Requirements(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Empty: nothing helps. A set without steps: it holds already. */
    List<Steps> sets(Condition condition, Case judged) {
        return sets(condition, judged, true);
    }

    private List<Steps> sets(Condition condition, Case judged, boolean wanted) {
        if (Holding.holds(condition, judged) == wanted) {
            return List.of(Steps.NONE);
        }
        return switch (condition) {
            case Condition.AtLeast atLeast ->
                wanted ? List.of(Steps.of(Step.of(atLeast.check(), atLeast.state()))) : List.of();
            case Condition.Facet facet -> words(facet, wanted);
            case Condition.Sign sign -> List.of();
            case Condition.Not not -> sets(not.condition(), judged, !wanted);
            case Condition.All all ->
                wanted ? all(all.conditions(), judged, true) : any(all.conditions(), judged, false);
            case Condition.Any any ->
                wanted ? any(any.conditions(), judged, true) : all(any.conditions(), judged, false);
        };
    }

    private List<Steps> words(Condition.Facet facet, boolean wanted) {
        Set<String> known = rulebook.check(facet.check())
                .map(check -> check.fields().getOrDefault(facet.field(), Set.of()))
                .orElse(Set.of());
        Stream<String> words = wanted
                ? Stream.concat(known.stream().filter(facet.values()::contains), new TreeSet<>(facet.values()).stream())
                : known.stream().filter(word -> !facet.values().contains(word));
        return words.distinct()
                .map(word -> Steps.of(new Step(facet.check(), State.ANSWERED, facet.field(), word)))
                .toList();
    }

    private List<Steps> any(List<Condition> conditions, Case judged, boolean wanted) {
        List<Steps> sets = new ArrayList<>();
        for (Condition one : conditions) {
            sets.addAll(sets(one, judged, wanted));
        }
        return smallest(sets);
    }

    private List<Steps> all(List<Condition> conditions, Case judged, boolean wanted) {
        List<Steps> together = List.of(Steps.NONE);
        for (Condition one : conditions) {
            together = both(together, sets(one, judged, wanted));
        }
        return together;
    }

    /** Every pair of the two lists that fits together, the smallest ones. */
    static List<Steps> both(List<Steps> left, List<Steps> right) {
        if (right.size() == 1 && right.getFirst().size() == 0) {
            return left;
        }
        List<Steps> pairs = new ArrayList<>();
        for (Steps one : left) {
            for (Steps other : right) {
                Steps pair = one.and(other);
                if (pair != null) {
                    pairs.add(pair);
                }
            }
        }
        return smallest(pairs);
    }

    private static List<Steps> smallest(List<Steps> sets) {
        List<Steps> kept = new ArrayList<>();
        for (int size = 0; size <= MOST_STEPS; size++) {
            for (Steps set : sets) {
                if (set.size() == size && kept.size() < MOST_SETS && !set.coversAny(kept)) {
                    kept.add(set);
                }
            }
        }
        return kept;
    }
}
