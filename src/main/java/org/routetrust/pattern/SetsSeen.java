package org.routetrust.pattern;

import java.util.Arrays;

/** The sets that a text has a word of, and where. Not for several threads while it is filled. */
final class SetsSeen {

    private static final int FEW = 256;

    private final long[] bits;
    private int[] sets = new int[FEW];
    /** For a place in the list of sets, where the first word of that set begins. */
    private int[] firsts = new int[FEW];

    private int size;
    /** A set and where a word of it begins, over and over, left to right by the end of the word. */
    private int[] lasts = new int[FEW];

    private int lastsSize;

    /** None, of so many. */
    SetsSeen(int count) {
        this.bits = new long[(count + Long.SIZE - 1) / Long.SIZE];
    }

    /** Notes that the text has a word of the set. */
    void add(int set) {
        bits[set >> 6] |= 1L << set;
    }

    /** Lists the set with the place where a word of it begins, if it is the first. */
    void first(int set, int begin) {
        long bit = 1L << set;
        if ((bits[set >> 6] & bit) == 0) {
            bits[set >> 6] |= bit;
            if (size == sets.length) {
                sets = Arrays.copyOf(sets, 2 * size);
                firsts = Arrays.copyOf(firsts, 2 * size);
            }
            firsts[size] = begin;
            sets[size++] = set;
        }
    }

    /** Notes where a word of the set begins. */
    void last(int set, int begin) {
        if (lastsSize == lasts.length) {
            lasts = Arrays.copyOf(lasts, 2 * lastsSize);
        }
        lasts[lastsSize++] = set;
        lasts[lastsSize++] = begin;
    }

    /** How many sets are listed. */
    int size() {
        return size;
    }

    /** The number of one of the listed sets, in the order in which they were first seen. */
    int get(int index) {
        return sets[index];
    }

    boolean has(int set) {
        return (bits[set >> 6] & 1L << set) != 0;
    }

    boolean hasAll(int[] all) {
        for (int set : all) {
            if (!has(set)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first word of a set begins that is listed. */
    int first(int set) {
        int index = 0;
        while (sets[index] != set) {
            index++;
        }
        return firsts[index];
    }

    /** Where the last word of a set begins that is there, and whose last place was asked for. */
    int last(int set) {
        int index = lastsSize - 2;
        while (lasts[index] != set) {
            index -= 2;
        }
        return lasts[index + 1];
    }
}
