package org.routetrust.registry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the captures of a route, which begin with the newest.
 *
 * @param size 1 to 100
 * @param after where the page begins, or null for the first page
 */
public record CapturesQuery(int size, @Nullable CaptureCursor after) implements CapturesReading {

    /** @throws IllegalArgumentException if the size does not fit */
    public CapturesQuery {
        if (size < 1 || size > RouteQuery.LARGEST) {
            throw new IllegalArgumentException("size " + size);
        }
    }

    /**
     * Reads parameters in which anything may stand; null and empty ones are as if they were not there.
     *
     * @param cursor as given with the page before
     */
    public static CapturesReading read(@Nullable String size, @Nullable String cursor) {
        Parameters read = new Parameters();
        int length = read.size(size);
        Optional<CaptureCursor> after = read.cursor(cursor, CaptureCursor::read);
        return read.refusal()
                .<CapturesReading>map(refused -> refused)
                .orElseGet(() -> new CapturesQuery(length, after.orElse(null)));
    }
}
