package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import org.routetrust.page.Block.Kind;

/** Puts a figure and its unit back together where the page sets them in boxes of their own: "$20" and "/month". */
final class Figures {

    private static final int LONGEST_FIGURE = 24;
    private static final int LONGEST_UNIT = 40;

    private Figures() {}

    static List<Draft> join(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            int last = joined.size() - 1;
            if (last >= 0 && belongTogether(joined.get(last), draft)) {
                Draft figure = joined.get(last);
                joined.set(last, figure.text(figure.text() + ' ' + draft.text()));
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }

    private static boolean belongTogether(Draft figure, Draft unit) {
        return !unit.cut()
                && figure.is(Kind.TEXT)
                && unit.is(Kind.TEXT)
                && figure.section() == unit.section()
                && figure.linked() == unit.linked()
                && isFigure(figure.text())
                && isUnit(unit.text());
    }

    /** A number with no more than a currency or a short word beside it. */
    private static boolean isFigure(String text) {
        return text.length() <= LONGEST_FIGURE
                && Characters.hasDigits(text)
                && text.chars().filter(Character::isLetter).count() <= 4
                && !Characters.endsSentence(text);
    }

    private static boolean isUnit(String text) {
        char first = text.charAt(0);
        return text.length() <= LONGEST_UNIT
                && !Characters.endsWithColon(text)
                && (first == '/' || Character.isLowerCase(first) || Characters.isIdeographic(first));
    }
}
