package org.routetrust.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.State;

/**
 * What would change a ruling. It speaks of answers and signs under the present rules; it promises nothing about what the
 * provider will say.
 *
 * @param lift smallest sets of answers that lift it, lower levels and smaller sets first
 * @param note why a higher level is out of reach of answers, or null
 * @param lower single losses and events that lower it
 */
public record WouldChange(List<Lift> lift, @Nullable String note, List<Lower> lower) {

    /** Copies the lists. */
    public WouldChange {
        lift = List.copyOf(lift);
        lower = List.copyOf(lower);
    }

    /**
     * Answers that together lift the ruling; none of them can be left out.
     *
     * @param to the level they reach
     * @param steps at least one
     * @param text the same for people
     */
    public record Lift(Level to, List<Step> steps, String text) {

        /** Copies the steps; refuses an empty list. */
        public Lift {
            steps = List.copyOf(steps);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("nothing lifts nothing");
            }
        }
    }

    /**
     * A single loss or event.
     *
     * @param to the level that is left
     * @param text the event for people
     * @param step the answer that is lost or turns bad, or null for a sign
     * @param sign the sign that is raised, or that no longer holds, or null for an answer
     */
    public record Lower(
            Level to,
            String text,
            @Nullable Step step,
            @Nullable String sign) {}

    /**
     * An answer as it would be.
     *
     * @param check id of the check
     * @param state what it becomes
     * @param field of its value that matters, or null
     * @param value what that field says then; null where no field matters, or where it says nothing any more
     */
    public record Step(
            String check,
            State state,
            @Nullable String field,
            @Nullable String value) {

        /** An answer whose value does not matter. */
        public static Step of(String check, State state) {
            return new Step(check, state, null, null);
        }
    }
}
