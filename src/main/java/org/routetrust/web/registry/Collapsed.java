package org.routetrust.web.registry;

/** A text with every run of white space made one space, none at its ends; it knows where its characters stood. */
final class Collapsed {

    private final String text;
    private final int[] origins;

    private Collapsed(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Collapsed of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] origins = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space || (!text.isEmpty() && text.charAt(text.length() - 1) != ' ')) {
                origins[text.length()] = i;
                text.append(space ? ' ' : c);
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        return new Collapsed(text.toString(), origins);
    }

    /** The collapsed text. */
    String text() {
        return text;
    }

    /** Where a character of the collapsed text stands in the original. */
    int original(int index) {
        return origins[index];
    }
}
