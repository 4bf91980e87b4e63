package org.routetrust.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Characters that no pattern of a group tells apart share a number. */
final class Alphabet {

    /** Stands for the end of a text. */
    static final char END = 0;

    private final char[] numbers = new char[Character.MAX_VALUE + 1];
    private final char[] examples;

    /** Takes every set that the patterns ask for. */
    Alphabet(Collection<CharSet> sets) {
        int[] parts = new int[numbers.length];
        int count = 1;
        for (CharSet set : sets) {
            count = split(parts, set, count);
        }
        char[] ofPart = new char[count];
        char[] found = new char[count + 1];
        int used = 0;
        for (int c = 0; c < parts.length; c++) {
            if (ofPart[parts[c]] == 0) {
                ofPart[parts[c]] = (char) ++used;
            }
            numbers[c] = ofPart[parts[c]];
            found[numbers[c]] = (char) c;
        }
        this.examples = Arrays.copyOf(found, used + 1);
    }

    /** Gives those of the set, or those outside it, a part of their own within each part; the fewer are moved. */
    private static int split(int[] parts, CharSet set, int count) {
        BitSet members = set.members();
        if (members.cardinality() > parts.length / 2) {
            members.flip(0, parts.length);
        }
        Map<Integer, Integer> moved = new HashMap<>();
        members.stream().forEach(c -> parts[c] = moved.computeIfAbsent(parts[c], part -> count + moved.size()));
        return count + moved.size();
    }

    /** How many numbers there are; the first is {@link #END}. */
    int size() {
        return examples.length;
    }

    /** The number of a character. */
    char number(char c) {
        return numbers[c];
    }

    /** A character of that number. */
    char example(int number) {
        return examples[number];
    }

    /** The numbers of the characters of a text. */
    char[] numbers(CharSequence text) {
        char[] all = new char[text.length()];
        for (int i = 0; i < all.length; i++) {
            all[i] = numbers[text.charAt(i)];
        }
        return all;
    }
}
