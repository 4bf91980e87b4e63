package org.routetrust.page;

/** Judges by its words alone whether a line of plain text could be a heading. */
final class HeadingShape {

    static final int LONGEST = 80;

    private HeadingShape() {}

    /** A short line without the punctuation, the figures or the colon of something said. */
    static boolean fits(String text) {
        return text.length() <= LONGEST
                && Characters.words(text) <= 14
                && !Characters.endsSentence(text)
                && ",;:，；：、".indexOf(text.charAt(text.length() - 1)) < 0
                && !isPair(text)
                && !isCode(text)
                && text.indexOf('@') < 0
                && !isDate(text);
    }

    private static boolean isCode(String text) {
        return text.endsWith("(")
                || text.endsWith("\\")
                || text.startsWith("import ")
                || text.contains(" import ")
                || text.contains(" = ")
                || Characters.holds(text, "{}<>=");
    }

    /** "Price: $5" says something; "The API: what it costs and who pays" announces something. */
    private static boolean isPair(String text) {
        int colon = Math.max(text.indexOf(": "), text.indexOf('：'));
        return colon >= 0 && (Characters.words(text.substring(colon + 1)) < 4 || Characters.holds(text, "$€£¥"));
    }

    /** Mostly digits and month names, as under the title of an article. */
    private static boolean isDate(String text) {
        int digits = Characters.digits(text);
        return digits >= 5 && Characters.letters(text) - digits <= 12;
    }
}
