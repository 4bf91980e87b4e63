package org.routetrust.measure;

import java.util.Set;

/**
 * How much of what is there was found, and how much of what was found is there.
 *
 * @param hits found and there
 * @param extra found and not there
 * @param lost there and not found
 */
public record Tally(int hits, int extra, int lost) {

    static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(Set<String> expected, Set<String> found) {
        int hits = (int) expected.stream().filter(found::contains).count();
        return new Tally(hits, found.size() - hits, expected.size() - hits);
    }

    static Tally of(boolean expected, boolean found) {
        return of(expected ? Set.of("") : Set.of(), found ? Set.of("") : Set.of());
    }

    Tally plus(Tally more) {
        return new Tally(hits + more.hits, extra + more.extra, lost + more.lost);
    }

    /** The share of what was found that is there; 0 where nothing was found. */
    public double precision() {
        return share(hits, hits + extra);
    }

    /** The share of what is there that was found; 0 where nothing is there. */
    public double recall() {
        return share(hits, hits + lost);
    }

    /** The harmonic mean of both. */
    public double f1() {
        return share(2 * hits, 2 * hits + extra + lost);
    }

    private static double share(int part, int whole) {
        return (double) part / Math.max(1, whole);
    }
}
