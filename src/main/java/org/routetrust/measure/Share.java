package org.routetrust.measure;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * So many of so many.
 *
 * @param part those that are meant
 * @param whole all of them
 */
public record Share(int part, int whole) {

    static <T> Share of(Collection<T> all, Predicate<T> meant) {
        return new Share((int) all.stream().filter(meant).count(), all.size());
    }

    /** Between 0 and 1; 0 of nothing. */
    public double value() {
        return (double) part / Math.max(1, whole);
    }
}
