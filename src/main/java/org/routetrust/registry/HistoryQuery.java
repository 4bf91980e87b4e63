package org.routetrust.registry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a history, which begins with the newest.
 *
 * @param size 1 to 100
 * @param before number of the entry the page begins behind; null for the first page
 */
public record HistoryQuery(int size, @Nullable Long before) implements HistoryReading {

    /** @throws IllegalArgumentException if the size does not fit */
    public HistoryQuery {
        if (size < 1 || size > RouteQuery.LARGEST) {
            throw new IllegalArgumentException("size " + size);
        }
    }

    /** The first page, of 25. */
    public static HistoryQuery newest() {
        return new HistoryQuery(RouteQuery.USUAL, null);
    }

    /**
     * Reads parameters in which anything may stand; null and empty ones are as if they were not there.
     *
     * @param cursor as given with the page before
     */
    public static HistoryReading read(@Nullable String size, @Nullable String cursor) {
        Parameters read = new Parameters();
        int length = read.size(size);
        Optional<Long> before = read.cursor(cursor, SequenceCursor::read);
        return read.refusal()
                .<HistoryReading>map(refused -> refused)
                .orElseGet(() -> new HistoryQuery(length, before.orElse(null)));
    }

    long beforeOrEnd() {
        return before == null ? Long.MAX_VALUE : before;
    }
}
