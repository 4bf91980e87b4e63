package org.routetrust.snapshot;

import java.util.Locale;

/** How a page came in. */
public enum Via {
    /** Read from the network by this service. */
    FETCHED,
    /** Pasted as text by an analyst. */
    PASTED,
    /** Handed in as a saved file. */
    DROPPED;

    /** The id programs use, such as {@code fetched}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Via of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
