package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import org.routetrust.page.Block.Kind;

/** Takes a short bold line for the heading it was meant to be when text follows that is not bold. */
final class BoldHeadings {

    /** Below all headings that the markup names. */
    static final int LEVEL = 10;

    private static final int LONGEST = 80;

    private BoldHeadings() {}

    static List<Draft> mark(List<Draft> drafts) {
        List<Draft> marked = new ArrayList<>(drafts);
        for (int i = 0; i + 1 < marked.size(); i++) {
            if (isHeading(marked.get(i), marked.get(i + 1))) {
                marked.set(i, marked.get(i).level(LEVEL));
            }
        }
        return marked;
    }

    private static boolean isHeading(Draft draft, Draft next) {
        return draft.is(Kind.TEXT)
                && draft.bold()
                && !draft.linked()
                && draft.text().length() <= LONGEST
                && (Questions.isQuestion(draft.text()) || !Characters.endsSentence(draft.text()))
                && !next.bold()
                && (next.is(Kind.TEXT) || next.is(Kind.ITEM) || next.is(Kind.ROW));
    }
}
