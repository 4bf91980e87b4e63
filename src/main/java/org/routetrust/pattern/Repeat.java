package org.routetrust.pattern;

/** How often a part of a pattern may stand. */
enum Repeat {
    /** Once or not at all. */
    MAYBE,
    /** As often as it likes, or not at all. */
    ANY,
    /** Once or more. */
    SOME;

    /** The offset after the quantifier that begins here, or the offset given if none does. */
    static int end(String pattern, int at) {
        if (at >= pattern.length()) {
            return at;
        }
        int end = "?*+".indexOf(pattern.charAt(at)) >= 0 ? at + 1 : endOfCount(pattern, at);
        boolean lazy = end > at && end < pattern.length() && pattern.charAt(end) == '?';
        return lazy ? end + 1 : end;
    }

    /** A brace that does not count stands for itself. */
    private static int endOfCount(String pattern, int at) {
        int end = at + 1;
        while (pattern.charAt(at) == '{' && end < pattern.length() && isCount(pattern.charAt(end))) {
            end++;
        }
        boolean counts = end > at + 1 && Character.isDigit(pattern.charAt(at + 1));
        return counts && end < pattern.length() && pattern.charAt(end) == '}' ? end + 1 : at;
    }

    private static boolean isCount(char c) {
        return Character.isDigit(c) || c == ',';
    }

    /** What the quantifier says that begins here. */
    static Repeat at(String pattern, int at) {
        return switch (pattern.charAt(at)) {
            case '?' -> MAYBE;
            case '*' -> ANY;
            case '+' -> SOME;
            default -> pattern.startsWith("{0,1}", at) ? MAYBE : pattern.charAt(at + 1) == '0' ? ANY : SOME;
        };
    }
}
