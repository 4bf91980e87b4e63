package org.routetrust.pattern;

import java.util.BitSet;

/**
 * A class of characters in square brackets.
 *
 * @param set its characters
 * @param end the offset after its bracket
 */
record Brackets(CharSet set, int end) {

    /** Reads the class that begins at the offset. */
    static Brackets at(String pattern, int open, boolean caseless) {
        boolean negated = pattern.startsWith("^", open + 1);
        Reader reader = new Reader(pattern, open, negated ? open + 2 : open + 1);
        CharSet set = caseless ? reader.read().caseless() : reader.read();
        return new Brackets(negated ? set.others() : set, reader.at);
    }

    /** The offset after the class that begins there, or one beyond the pattern where it has no end. */
    static int after(String pattern, int open) {
        int first = pattern.startsWith("^", open + 1) ? open + 2 : open + 1;
        int at = first;
        while (at < pattern.length() && (at == first || pattern.charAt(at) != ']')) {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static final class Reader {

        private final String pattern;
        private final int open;
        private final int first;
        private int at;
        private final BitSet members = new BitSet();

        private Reader(String pattern, int open, int first) {
            this.pattern = pattern;
            this.open = open;
            this.first = first;
            this.at = first;
        }

        private CharSet read() {
            while (at < pattern.length() && (at == first || pattern.charAt(at) != ']')) {
                item();
            }
            if (at >= pattern.length()) {
                throw Syntax.mistake("missing closing ]", pattern, open);
            }
            at++;
            return CharSet.of(members);
        }

        private void item() {
            int from = at;
            int low = end();
            if (low < 0) {
                return;
            }
            int high = low;
            if (pattern.startsWith("-", at) && !pattern.startsWith("-]", at)) {
                at++;
                high = at < pattern.length() ? end() : -1;
                if (high < low) {
                    throw Syntax.mistake("invalid character class range", pattern.substring(0, at), from);
                }
            }
            members.set(low, high + 1);
        }

        /** One end of a range; -1 after what stands for many characters, which is taken. */
        private int end() {
            if (pattern.charAt(at) != '\\') {
                return pattern.charAt(at++);
            }
            Escape escape = Escape.at(pattern, at);
            at = escape.end();
            if (escape.set().size() == 1) {
                return escape.set().members().nextSetBit(0);
            }
            members.or(escape.set().members());
            return -1;
        }
    }
}
