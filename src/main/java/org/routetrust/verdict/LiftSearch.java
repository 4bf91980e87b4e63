package org.routetrust.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Policy;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.verdict.WouldChange.Lift;
import org.routetrust.verdict.WouldChange.Step;

/** Finds the smallest sets of better answers that lift a ruling. */
final class LiftSearch {

    /** What a person still reads. */
    private static final int MOST_PER_LEVEL = 3;

    private static final List<Level> LEVELS = List.of(Level.values());

    private final Requirements requirements;
    private final Wording wording;

    LiftSearch(Rulebook rulebook, Wording wording) {
        this.requirements = new Requirements(rulebook);
        this.wording = wording;
    }

    /**
     * What was found.
     *
     * @param note why the level above what answers reach stays out of reach, or null
     */
    record Found(List<Lift> lifts, @Nullable String note) {}

    Found search(Policies policies, Case judged, Level from) {
        List<Lift> lifts = new ArrayList<>();
        for (Level to : LEVELS.subList(LEVELS.indexOf(from) + 1, LEVELS.size())) {
            List<Policy> inTheWay = inTheWay(policies, judged, to);
            List<Worded> sets = sets(inTheWay, policies, judged, to);
            sets.forEach(set -> lifts.add(new Lift(to, set.steps().list(), set.words())));
            if (sets.isEmpty()) {
                return new Found(lifts, wording.outOfReach(to, immovable(inTheWay, judged)));
            }
        }
        return new Found(lifts, null);
    }

    private static List<Policy> inTheWay(Policies policies, Case judged, Level to) {
        List<Policy> inTheWay = new ArrayList<>();
        for (Asking asking : policies.all()) {
            Policy policy = asking.policy();
            if (policy.otherwise().compareTo(to) < 0 && !Holding.holds(policy.needs(), judged)) {
                inTheWay.add(policy);
            }
        }
        return inTheWay;
    }

    private record Worded(Steps steps, String words) {}

    private List<Worded> sets(List<Policy> inTheWay, Policies policies, Case judged, Level to) {
        List<Steps> together = List.of(Steps.NONE);
        for (Policy policy : inTheWay) {
            together = Requirements.both(together, requirements.sets(policy.needs(), judged));
        }
        List<Worded> shown = new ArrayList<>();
        together.stream()
                .filter(set -> lifts(set.list(), policies, judged, to))
                .map(set -> worded(to, set.sorted(wording.order())))
                .sorted(Comparator.comparingInt((Worded set) -> set.steps().size())
                        .thenComparing(Worded::words))
                .filter(set -> shown.stream().noneMatch(other -> set.steps().asksLike(other.steps())))
                .limit(MOST_PER_LEVEL)
                .forEach(shown::add);
        return shown;
    }

    /** What the steps do not touch rules as before, and each policy in the way is touched. */
    private static boolean lifts(List<Step> steps, Policies policies, Case judged, Level to) {
        Supposing supposed = Supposing.steps(judged, steps);
        for (Step step : steps) {
            if (policies.afterAnswer(step.check(), supposed, Level.USABLE).compareTo(to) < 0) {
                return false;
            }
        }
        return true;
    }

    private Worded worded(Level to, Steps steps) {
        return new Worded(steps, wording.lift(to, steps.list()));
    }

    private @Nullable Policy immovable(List<Policy> inTheWay, Case judged) {
        return inTheWay.stream()
                .filter(policy -> requirements.sets(policy.needs(), judged).isEmpty())
                .min(Comparator.comparing(Policy::otherwise))
                .orElse(null);
    }
}
