package org.routetrust.audit;

import java.util.Optional;
import org.routetrust.page.Span;

/**
 * A text in which every run of white space is one space, without space at its ends and without characters that have no
 * width, and with the place each character came from.
 */
final class Collapsed {

    private static final int FEWEST_LETTERS = 8;

    private final StringBuilder text = new StringBuilder();
    private final int[] places;

    Collapsed(String original) {
        places = new int[original.length()];
        boolean gap = false;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !isEmpty();
            } else if (Character.getType(c) != Character.FORMAT) {
                if (gap) {
                    add(' ', i - 1);
                }
                gap = false;
                add(c, i);
            }
        }
    }

    private void add(char c, int place) {
        places[text.length()] = place;
        text.append(c);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isSameAs(Collapsed other) {
        return text.compareTo(other.text) == 0;
    }

    /** Whether it has eight letters or digits; one of a script without spaces counts as two. */
    boolean saysSomething() {
        return text.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .map(c -> Character.isIdeographic(c) ? 2 : 1)
                        .sum()
                >= FEWEST_LETTERS;
    }

    /** Where another text, which is not empty, stands first, in offsets of this one's original. */
    Optional<Span> find(Collapsed sought) {
        int at = text.indexOf(sought.text.toString());
        int last = at + sought.text.length() - 1;
        return at < 0 ? Optional.empty() : Optional.of(new Span(places[at], places[last] + 1));
    }
}
