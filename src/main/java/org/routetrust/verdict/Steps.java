package org.routetrust.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.routetrust.verdict.WouldChange.Step;

/**
 * Improvements that are supposed together. Where a field of an answer matters, the answer itself is not named again.
 *
 * @param list without doubles; at most one word for a field
 */
record Steps(List<Step> list) {

    static final Steps NONE = new Steps(List.of());

    static Steps of(Step step) {
        return new Steps(List.of(step));
    }

    int size() {
        return list.size();
    }

    /** Both together, or null where they contradict each other. */
    @Nullable
    Steps and(Steps other) {
        List<Step> merged = new ArrayList<>(list);
        for (Step step : other.list) {
            if (contradicts(merged, step)) {
                return null;
            }
            if (!covers(merged, step)) {
                merged.removeIf(own -> covers(step, own));
                merged.add(step);
            }
        }
        return new Steps(merged);
    }

    /** Whether doing this does one of the others as well. */
    boolean coversAny(List<Steps> others) {
        for (Steps other : others) {
            if (covers(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean covers(Steps other) {
        for (Step step : other.list) {
            if (!covers(list, step)) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(List<Step> own, Step other) {
        for (Step step : own) {
            if (covers(step, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contradicts(List<Step> own, Step other) {
        for (Step step : own) {
            if (contradicts(step, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both ask for the same fields and answers, whatever the words. */
    boolean asksLike(Steps other) {
        return size() == other.size()
                && list.stream().allMatch(own -> other.list.stream().anyMatch(step -> asksLike(own, step)));
    }

    /** In the order of the checklist. */
    Steps sorted(Comparator<Step> order) {
        return new Steps(list.stream().sorted(order).toList());
    }

    private static boolean asksLike(Step one, Step other) {
        return one.check().equals(other.check()) && Objects.equals(one.field(), other.field());
    }

    private static boolean contradicts(Step one, Step other) {
        return one.field() != null && asksLike(one, other) && !Objects.equals(one.value(), other.value());
    }

    private static boolean covers(Step step, Step other) {
        return step.equals(other)
                || (other.field() == null
                        && step.check().equals(other.check())
                        && step.state().compareTo(other.state()) >= 0);
    }
}
