package org.routetrust.pattern;

import java.util.Arrays;

/** The words of a prefilter that stand in a text. */
final class WordsSeen implements Prefilter.Seen {

    private final long[] bits;
    private int[] words = new int[32];
    private int size;

    /** None, of so many. */
    WordsSeen(int count) {
        this.bits = new long[(count + Long.SIZE - 1) / Long.SIZE];
    }

    @Override
    public void word(int word, int end) {
        long bit = 1L << word;
        if ((bits[word >> 6] & bit) == 0) {
            bits[word >> 6] |= bit;
            if (size == words.length) {
                words = Arrays.copyOf(words, 2 * size);
            }
            words[size++] = word;
        }
    }

    int size() {
        return size;
    }

    /** The number of one of them, in the order in which they were first seen. */
    int get(int index) {
        return words[index];
    }

    boolean has(int word) {
        return (bits[word >> 6] & 1L << word) != 0;
    }

    boolean hasAny(int[] any) {
        for (int word : any) {
            if (has(word)) {
                return true;
            }
        }
        return false;
    }
}
