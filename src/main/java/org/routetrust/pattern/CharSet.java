package org.routetrust.pattern;

import java.util.BitSet;
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

    private final BitSet members;
    private final long low;
    private final long high;

    /** Takes a bit set that nobody changes any more. */
    private CharSet(BitSet members) {
        this.members = members;
        long[] first = members.get(0, ASCII).toLongArray();
        this.low = first.length > 0 ? first[0] : 0;
        this.high = first.length > 1 ? first[1] : 0;
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

    /** The set of these characters; the bits are copied. */
    static CharSet of(BitSet members) {
        return new CharSet((BitSet) members.clone());
    }

    /** A single character, in either case if that does not matter. */
    static CharSet of(char c, boolean caseless) {
        BitSet members = new BitSet();
        members.set(c);
        if (caseless) {
            Letters.variants(c).forEach(members::set);
        }
        return new CharSet(members);
    }

    boolean has(char c) {
        if (c < ASCII) {
            return ((c < 64 ? low : high) >>> c & 1) != 0;
        }
        return members.get(c);
    }

    int size() {
        return members.cardinality();
    }

    BitSet members() {
        return (BitSet) members.clone();
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
            if (members.get(character)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharSet set && members.equals(set.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.cardinality() > 20 ? members.cardinality() + " characters" : members.toString();
    }
}
