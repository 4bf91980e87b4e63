package org.routetrust.rulebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well a check is answered, from worst to best. Not looked for is never missing. */
public enum State {
    /** Nobody has looked yet, or nothing could be read. */
    NOT_ASKED,
    /** Looked for, not there. */
    MISSING,
    /** Vague, partial, contradictory, or too old. */
    WEAK,
    /** Stated clearly, good or bad. */
    ANSWERED;

    /** The id programs use, such as {@code not-asked}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state with that id, or empty. */
    public static Optional<State> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
