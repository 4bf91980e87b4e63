package org.routetrust.page;

/** The signs by which a line says that it is an item of a list. */
final class Bullets {

    private static final String SIGNS = "•‣◦▪▫●○■□◆◇►▶▸➤➔→·";
    private static final String VERDICTS = "✓✔✅☑✗✘✖❌❎";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

    private Bullets() {}

    /**
     * How many characters at the start of the text are a marker with the space after it; 0 when it is no list item. A
     * check mark or a cross makes an item as well, but stays part of it, for it says yes or no: see {@link #isVerdict}.
     */
    static int markerLength(String text) {
        int sign = signLength(text);
        return sign > 0 ? sign : numbered(text);
    }

    /** As {@link #markerLength}, for signs alone: a number is no marker. */
    static int signLength(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        char first = text.charAt(0);
        if (SIGNS.indexOf(first) >= 0 || CIRCLED.indexOf(first) >= 0) {
            return afterSpace(text, 1);
        }
        if ("-*+–—".indexOf(first) >= 0) {
            return followedBySpace(text, 1);
        }
        return 0;
    }

    /** Whether the text starts with a check mark or a cross. */
    static boolean isVerdict(String text) {
        return !text.isEmpty() && VERDICTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The length of "1.", "12)", "(3)" or "4、" with the space after it; 0 when the text starts with no number. */
    static int numbered(String text) {
        int at = text.startsWith("(") || text.startsWith("（") ? 1 : 0;
        int digits = at;
        while (digits < text.length() && digits < at + 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == at || digits == text.length()) {
            return 0;
        }
        char end = text.charAt(digits);
        if (end == '、' || end == '）' || end == '．') {
            return afterSpace(text, digits + 1);
        }
        return end == ')' || (end == '.' && at == 0) ? followedBySpace(text, digits + 1) : 0;
    }

    private static int followedBySpace(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? afterSpace(text, at) : 0;
    }

    private static int afterSpace(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end < text.length() ? end : 0;
    }
}
