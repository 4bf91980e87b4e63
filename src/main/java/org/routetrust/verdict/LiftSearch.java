package org.routetrust.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Policy;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.verdict.WouldChange.Lift;

/** Finds the smallest sets of better answers that lift a ruling. */
final class LiftSearch {

    /** What a person still reads. */
    private static final int MOST_PER_LEVEL = 3;

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

    Found search(List<Policy> policies, Case judged, Level from) {
        List<Lift> lifts = new ArrayList<>();
        String note = null;
        for (Level to : Arrays.stream(Level.values())
                .filter(level -> level.compareTo(from) > 0)
                .toList()) {
            List<Policy> inTheWay = policies.stream()
                    .filter(policy -> policy.otherwise().compareTo(to) < 0)
                    .toList();
            List<Worded> sets = sets(inTheWay, judged, to);
            sets.forEach(set -> lifts.add(new Lift(to, set.steps().list(), set.words())));
            if (sets.isEmpty()) {
                note = wording.outOfReach(to, immovable(inTheWay, judged));
                break;
            }
        }
        return new Found(lifts, note);
    }

    private record Worded(Steps steps, String words) {}

    private List<Worded> sets(List<Policy> inTheWay, Case judged, Level to) {
        List<Steps> together = List.of(Steps.NONE);
        for (Policy policy : inTheWay) {
            together = Requirements.both(together, requirements.sets(policy.needs(), judged));
        }
        List<Worded> shown = new ArrayList<>();
        together.stream()
                .filter(set -> Table.level(inTheWay, Supposing.steps(judged, set.list()))
                                .compareTo(to)
                        >= 0)
                .map(set -> worded(to, set.sorted(wording.order())))
                .sorted(Comparator.comparingInt((Worded set) -> set.steps().size())
                        .thenComparing(Worded::words))
                .filter(set -> shown.stream().noneMatch(other -> set.steps().asksLike(other.steps())))
                .limit(MOST_PER_LEVEL)
                .forEach(shown::add);
        return shown;
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
