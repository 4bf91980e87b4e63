package org.routetrust.pattern;

import java.util.HashSet;
import java.util.Set;

/**
 * A class of characters in square brackets.
 *
 * @param part its characters, folded, while they are few
 * @param end the offset after its bracket
 */
record CharClass(Part part, int end) {

    private static final int MOST = 8;

    /** Reads the class that begins at the offset. */
    static CharClass at(String pattern, int open) {
        boolean negated = pattern.startsWith("^", open + 1);
        Reader reader = new Reader(pattern, negated ? open + 2 : open + 1);
        int end = reader.read();
        boolean few = !negated && !reader.many && reader.texts.size() <= MOST;
        return new CharClass(few ? new Part.Few(Set.copyOf(reader.texts)) : Part.unknown(), end);
    }

    private static final class Reader {

        private final String pattern;
        private final int first;
        private final Set<String> texts = new HashSet<>();
        private int at;
        private boolean many;

        private Reader(String pattern, int first) {
            this.pattern = pattern;
            this.first = first;
            this.at = first;
        }

        private int read() {
            while (at < pattern.length() && (at == first || pattern.charAt(at) != ']')) {
                if (pattern.startsWith("[:", at)) {
                    many = true;
                    int close = pattern.indexOf(":]", at);
                    at = close < 0 ? pattern.length() : close + 2;
                } else {
                    range();
                }
            }
            return at + 1;
        }

        private void range() {
            char low = character();
            char high = low;
            if (pattern.startsWith("-", at) && !pattern.startsWith("-]", at)) {
                at++;
                high = character();
            }
            boolean wide = high - low > MOST && !(low >= '0' && high <= '9');
            many |= wide || high < low || Character.isSurrogate(low) || Character.isSurrogate(high);
            for (int c = low; c <= high && !many; c++) {
                texts.add(String.valueOf(Letters.fold((char) c)));
            }
        }

        /** One character; of an escape that stands for several or that is not understood, any. */
        private char character() {
            char c = at < pattern.length() ? pattern.charAt(at++) : ']';
            if (c != '\\' || at >= pattern.length()) {
                return c;
            }
            char escaped = pattern.charAt(at++);
            if (escaped == 'd') {
                return Letters.DIGIT;
            }
            many |= Letters.isWord(escaped);
            if ((escaped == 'p' || escaped == 'P' || escaped == 'x') && pattern.startsWith("{", at)) {
                at = Math.max(pattern.indexOf('}', at), at) + 1;
            }
            return escaped;
        }
    }
}
