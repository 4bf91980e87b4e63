package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.routetrust.page.Block.Kind;

/** Finds menus that no markup announces: runs of short links, and long paragraphs that only seem to be in a menu. */
final class Menus {

    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_ENTRY = 60;
    private static final int LONGEST_IN_MENU = 300;

    private static final int LONGEST_COPYRIGHT = 200;

    private Menus() {}

    static List<Draft> mark(List<Draft> drafts) {
        List<Draft> marked = new ArrayList<>(drafts);
        int from = 0;
        for (int i = 0; i <= marked.size(); i++) {
            if (i < marked.size() && isEntry(marked.get(i))) {
                continue;
            }
            if (i - from >= SHORTEST_RUN) {
                marked.subList(from, i).replaceAll(draft -> draft.kind(Kind.NAVIGATION));
            }
            from = i + 1;
        }
        marked.replaceAll(Menus::correct);
        return marked;
    }

    /** An address or a figure is worth reading wherever it stands. */
    private static boolean isEntry(Draft draft) {
        return draft.linked()
                && (draft.is(Kind.TEXT) || draft.is(Kind.ITEM) || draft.is(Kind.NAVIGATION))
                && label(draft.text()).length() <= LONGEST_ENTRY
                && !Characters.holds(draft.text(), "@$€");
    }

    /** What is shown of a Markdown link; of other texts everything. */
    private static String label(String text) {
        int end = text.startsWith("[") ? text.indexOf("](") : -1;
        return end < 0 ? text : text.substring(1, end);
    }

    /** Whether a line does nothing but claim the rights. */
    static boolean isCopyright(String line) {
        if (line.length() > LONGEST_COPYRIGHT) {
            return false;
        }
        String text = line.toLowerCase(Locale.ROOT);
        return text.contains("©")
                || (text.startsWith("(c) ") && Characters.hasDigits(text) && !Characters.endsSentence(text))
                || text.contains("all rights reserved")
                || text.startsWith("copyright 2")
                || text.startsWith("copyright (c)")
                || text.contains("版权所有")
                || text.contains("保留所有权利");
    }

    private static Draft correct(Draft draft) {
        if (draft.is(Kind.TEXT) && isCopyright(draft.text())) {
            return draft.kind(Kind.FOOTER);
        }
        boolean prose = draft.is(Kind.NAVIGATION)
                && draft.text().length() > LONGEST_IN_MENU
                && Characters.endsSentence(draft.text());
        return prose ? draft.kind(Kind.TEXT) : draft;
    }
}
