package org.routetrust.pattern;

/** How texts and words are written for comparing: no capitals, one digit for all, and a mark at each edge of a word. */
final class Letters {

    /** Stands where {@code \b} matches. */
    static final char MARK = '\u0001';

    /** Stands for every digit. */
    static final char DIGIT = '0';

    private static final int ASCII = 128;

    private Letters() {}

    /** Equal for characters that a pattern takes for the same, given a text that went through {@link #plain}. */
    static char fold(char c) {
        if (c >= ASCII) {
            char folded = Character.toLowerCase(Character.toUpperCase(c));
            return folded < ASCII ? c : folded;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        return c == MARK ? 0 : Character.toLowerCase(c);
    }

    /** The text without the two signs outside ASCII that patterns take for letters of ASCII; as long as it was. */
    static String plain(String text) {
        return text.replace('\u017F', 's').replace('\u212A', 'k');
    }

    /** Whether {@code \b} counts it among the letters of words. */
    static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /**
     * The folded text with a mark at each edge of a word inside; at its two ends only where it has one.
     *
     * @return empty if there is nothing but marks
     */
    static String marked(String folded) {
        StringBuilder marked = new StringBuilder();
        int last = -1;
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (c == MARK) {
                continue;
            }
            boolean edge = last < 0 ? at > 0 : isWord(folded.charAt(last)) != isWord(c);
            marked.append(edge ? String.valueOf(MARK) : "").append(c);
            last = at;
        }
        return last >= 0 && last < folded.length() - 1 ? marked.append(MARK).toString() : marked.toString();
    }
}
