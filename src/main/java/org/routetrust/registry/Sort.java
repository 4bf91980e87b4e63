package org.routetrust.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of the list of routes. */
public enum Sort {
    /** By name, without regard to case. */
    NAME,
    /** What was registered, edited or audited last comes first. */
    UPDATED,
    /** Usable first, then test-only, stop, and what is not ruled; by name among equals. */
    VERDICT;

    /** The id programs use, such as {@code name}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order with that id, or empty. */
    public static Optional<Sort> of(String id) {
        return Arrays.stream(values()).filter(sort -> sort.id().equals(id)).findFirst();
    }
}
