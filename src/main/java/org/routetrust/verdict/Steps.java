package org.routetrust.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** Both together, or empty where they contradict each other. */
    Optional<Steps> and(Steps other) {
        List<Step> merged = new ArrayList<>(list);
        for (Step step : other.list) {
            if (merged.stream().anyMatch(own -> contradicts(own, step))) {
                return Optional.empty();
            }
            if (merged.stream().noneMatch(own -> covers(own, step))) {
                merged.removeIf(own -> covers(step, own));
                merged.add(step);
            }
        }
        return Optional.of(new Steps(List.copyOf(merged)));
    }

    /** Whether doing this does the other as well. */
    boolean covers(Steps other) {
        return other.list.stream().allMatch(step -> list.stream().anyMatch(own -> covers(own, step)));
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
