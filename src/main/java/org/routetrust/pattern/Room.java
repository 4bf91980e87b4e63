package org.routetrust.pattern;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many states the automata of a group may make together. When they have, each forgets its own and begins again: a
 * hostile text costs time, not memory. Safe for many threads.
 */
final class Room {

    /** About 40 MB. */
    private static final int MOST_STATES = 100_000;

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger round = new AtomicInteger();

    /** Counts a state that was made. */
    void take() {
        if (made.incrementAndGet() > MOST_STATES) {
            made.set(0);
            round.incrementAndGet();
        }
    }

    /** States made in an earlier round are to be forgotten. */
    int round() {
        return round.get();
    }
}
