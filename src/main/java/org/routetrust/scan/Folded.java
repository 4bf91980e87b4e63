package org.routetrust.scan;

import java.util.Arrays;

/** The letters and digits of a text, and where each stands: mark-up and line breaks between words do not count. */
final class Folded {

    private static final int[] BEGINNINGS = {400, 40, 20, 10};

    private final String letters;
    private final int[] places;

    Folded(String text) {
        StringBuilder kept = new StringBuilder();
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                at[kept.length()] = i;
                kept.append(text.charAt(i));
            }
        }
        this.letters = kept.toString();
        this.places = Arrays.copyOf(at, kept.length());
    }

    /** Where a sentence, or else its beginning, stands; 0 where it does not. */
    int find(String sentence) {
        String wanted = new Folded(sentence).letters;
        for (int length : BEGINNINGS) {
            int found = letters.indexOf(wanted.substring(0, Math.min(length, wanted.length())));
            if (found >= 0 && found < places.length) {
                return places[found];
            }
        }
        return 0;
    }
}
