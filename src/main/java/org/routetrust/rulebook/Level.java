package org.routetrust.rulebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A ruling for one use, from worst to best. */
public enum Level {
    /** Not even for small tests. */
    STOP,
    /** Small, non-sensitive, throwaway tests; nothing may depend on it. */
    TEST_ONLY,
    /** May be relied on for that use. */
    USABLE;

    /** The id programs use, such as {@code test-only}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The lower of the two. */
    public Level lower(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The level with that id, or empty. */
    public static Optional<Level> of(String id) {
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }
}
