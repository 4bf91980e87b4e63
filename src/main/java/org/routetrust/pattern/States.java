package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The states of an automaton that were reached so far, and for each its next ones by the number of a character. A state's
 * number is where its row begins. One thread at a time may add; others may read meanwhile: at worst they do not know yet
 * what was just added.
 */
final class States {

    /** Not looked for yet. */
    static final int UNKNOWN = 0;

    /** The pattern has matched. */
    static final int FOUND = -1;

    /** No match can come any more. */
    static final int LOST = -2;

    private static final int FEW = 4;

    private final int width;
    private final int round;
    private final Map<Reached, Integer> numbers = new HashMap<>();
    private final List<Reached> reached = new ArrayList<>();
    private int[] nexts;
    private final int start;
    private final int later;
    private final int laterAfterWord;

    /**
     * Begins anew.
     *
     * @param width how many characters are told apart
     * @param begin the steps at which a match can begin with the text
     * @param beginLater those at which it can begin later
     * @param round see {@link Room#round()}
     */
    States(int width, int[] begin, int[] beginLater, int round) {
        this.width = width;
        this.round = round;
        this.nexts = new int[FEW * width];
        this.start = numberOf(new Reached(begin, true, false));
        this.later = numberOf(new Reached(beginLater, false, false));
        this.laterAfterWord = numberOf(new Reached(beginLater, false, true));
    }

    int round() {
        return round;
    }

    int size() {
        return reached.size();
    }

    /** The state before the first character; 0 is the number of none. */
    int start() {
        return start;
    }

    /** The state where looking begins later. */
    int startLater(boolean afterWord) {
        return afterWord ? laterAfterWord : later;
    }

    /** The next state, or {@link #UNKNOWN}, {@link #FOUND} or {@link #LOST}. */
    int next(int state, int column) {
        return nexts[state + column];
    }

    Reached reached(int state) {
        return reached.get(state / width - 1);
    }

    /** The number of a state, which is added if it is new. */
    int numberOf(Reached state) {
        Integer known = numbers.putIfAbsent(state, (reached.size() + 1) * width);
        if (known == null) {
            reached.add(state);
            known = reached.size() * width;
        }
        if (known + width > nexts.length) {
            nexts = Arrays.copyOf(nexts, 2 * nexts.length);
        }
        return known;
    }

    void put(int state, int column, int next) {
        nexts[state + column] = next;
    }
}
