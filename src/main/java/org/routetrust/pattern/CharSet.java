package org.routetrust.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A set of characters, as one place of a pattern allows them. Characters are those of UTF-16: one outside the first plane
 * counts as two.
 */
final class CharSet {

    static final CharSet DIGITS = range('0', '9');
    static final CharSet WORDS =
            of(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
    static final CharSet SPACES = of(c -> c == ' ' || (c >= '\t' && c <= '\n') || c == '\f' || c == '\r');
    static final CharSet LINE = of(c -> c != '\n');

    private static final int ALL = Character.MAX_VALUE + 1;
    private static final int ASCII = 128;

    /** Which characters, 64 to a word; words before the first member and after the last are left out. */
    private final long[] words;

    private final int firstWord;
    private final long low;
    private final long high;

    private CharSet(int firstWord, long[] words) {
        this.firstWord = firstWord;
        this.words = words;
        this.low = word(0);
        this.high = word(1);
    }

    private CharSet(BitSet members) {
        this(
                Math.max(0, members.nextSetBit(0)) / Long.SIZE,
                members.get(Math.max(0, members.nextSetBit(0)) / Long.SIZE * Long.SIZE, ALL)
                        .toLongArray());
    }

    private long word(int number) {
        int index = number - firstWord;
        return index >= 0 && index < words.length ? words[index] : 0;
    }

    static CharSet of(IntPredicate test) {
        BitSet members = new BitSet();
        for (int c = 0; c < ALL; c++) {
            if (test.test(c)) {
                members.set(c);
            }
        }
        return new CharSet(members);
    }

    static CharSet range(char low, char high) {
        BitSet members = new BitSet();
        members.set(low, high + 1);
        return new CharSet(members);
    }

    /** The set of these characters. */
    static CharSet of(BitSet members) {
        return new CharSet(members);
    }

    /** A single character, in either case if that does not matter. */
    static CharSet of(char c, boolean caseless) {
        List<Integer> variants = caseless ? Letters.variants(c) : List.of((int) c);
        int first = Collections.min(variants) / Long.SIZE;
        long[] words = new long[Collections.max(variants) / Long.SIZE - first + 1];
        for (int variant : variants) {
            words[variant / Long.SIZE - first] |= 1L << variant;
        }
        return new CharSet(first, words);
    }

    boolean has(char c) {
        if (c < ASCII) {
            return ((c < 64 ? low : high) >>> c & 1) != 0;
        }
        return (word(c >> 6) >>> c & 1) != 0;
    }

    int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    BitSet members() {
        long[] all = new long[firstWord + words.length];
        System.arraycopy(words, 0, all, firstWord, words.length);
        return BitSet.valueOf(all);
    }

    /** The first member that is no less, or -1. */
    int next(int from) {
        int number = Math.max(from / Long.SIZE, firstWord);
        long word = number == from / Long.SIZE ? word(number) >>> from << from : word(number);
        while (word == 0 && number < firstWord + words.length) {
            word = word(++number);
        }
        return word == 0 ? -1 : number * Long.SIZE + Long.numberOfTrailingZeros(word);
    }

    CharSet others() {
        BitSet others = members();
        others.flip(0, ALL);
        return new CharSet(others);
    }

    /** The set with the capital and the small letter of each of its letters. */
    CharSet caseless() {
        BitSet all = members();
        for (int[] variants : Letters.cased()) {
            if (hasAny(variants)) {
                for (int variant : variants) {
                    all.set(variant);
                }
            }
        }
        return new CharSet(all);
    }

    private boolean hasAny(int... characters) {
        for (int character : characters) {
            if (has((char) character)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharSet set && firstWord == set.firstWord && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return 31 * firstWord + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return size() > 20 ? size() + " characters" : members().toString();
    }
}
