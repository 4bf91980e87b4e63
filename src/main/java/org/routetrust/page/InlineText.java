package org.routetrust.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds inline elements that stand apart on the screen although no space stands between them in the source. */
final class InlineText {

    private static final int SAMPLE_DEPTH = 4;

    private InlineText() {}

    /**
     * Whether a space belongs before an element.
     *
     * @param before the inline element that ended last, null when a block boundary came after it
     * @param inner the element that begins
     * @param outer what holds around it
     * @param last the last character so far
     */
    static boolean standsApart(@Nullable Element before, Markup inner, Scope outer, char last) {
        String name = inner.name();
        Element element = inner.element();
        if (outer.is(Trait.BOXES) || name.equals("label") || inner.isButton()) {
            return true;
        }
        if (name.equals("sup") || name.equals("sub")) {
            return name.equals("sup") && startsWithDigit(sample(element));
        }
        if (before == null || outer.is(Trait.PROSE) || !before.equals(element.previousSibling())) {
            return false;
        }
        return glues(sample(before), last, sample(element));
    }

    /** Whether two pieces of text read as one wrong word when put together. */
    private static boolean glues(String left, char last, String right) {
        if (right.isEmpty() || !(Character.isLetterOrDigit(last) || Characters.endsSentence(String.valueOf(last)))) {
            return false;
        }
        char first = right.charAt(0);
        if (arePhrases(left, right) && (Character.isLetterOrDigit(first) || isCurrency(first))) {
            return true;
        }
        if (Character.isLetter(last) && isCurrency(first)) {
            return true;
        }
        return Character.isDigit(last) && Character.isLetter(first) && letterRun(right) >= 3;
    }

    /** An initial letter set apart is no phrase, nor is the end of a word. */
    private static boolean arePhrases(String left, String right) {
        boolean upper = !Character.isLowerCase(right.charAt(0));
        return (left.indexOf(' ') > 0 && right.length() > 1) || (left.length() > 1 && upper && right.indexOf(' ') > 0);
    }

    private static String sample(Element element) {
        Element at = element;
        for (int i = 0; i < SAMPLE_DEPTH; i++) {
            String own = at.ownText().strip();
            Element child = at.firstElementChild();
            if (!own.isEmpty() || child == null) {
                return own;
            }
            at = child;
        }
        return "";
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '[');
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static int letterRun(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
