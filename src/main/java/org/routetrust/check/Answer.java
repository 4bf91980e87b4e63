package org.routetrust.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.State;

/**
 * The answer to one check.
 *
 * @param check id of the check
 * @param state how well it is answered
 * @param value the normalised value by field: words, numbers, lists and maps of them; empty where the page does not say
 * @param evidence best first; empty when missing or not asked
 * @param note why the state is lower than the evidence alone would make it, or null
 */
public record Answer(
        String check,
        State state,
        Map<String, Object> value,
        List<Evidence> evidence,
        @Nullable String note) {

    /** Copies value and evidence; refuses an answer without evidence. Only an analyst gives evidence for a gap. */
    public Answer {
        value = Map.copyOf(value);
        evidence = List.copyOf(evidence);
        boolean given = state.compareTo(State.WEAK) >= 0;
        if (given && evidence.isEmpty()) {
            throw new IllegalArgumentException(check + " is " + state.id() + " with " + evidence.size() + " evidence");
        }
    }

    /** Looked for and not there. */
    public static Answer missing(String check) {
        return new Answer(check, State.MISSING, Map.of(), List.of(), null);
    }

    /** Nobody has looked, or nothing could be read. */
    public static Answer notAsked(String check) {
        return new Answer(check, State.NOT_ASKED, Map.of(), List.of(), null);
    }
}
