package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import org.routetrust.page.Block.Kind;

/** The block of keys and values that some Markdown files begin with: for machines, like the head of a page. */
final class FrontMatter {

    private static final String FENCE = "---";
    private static final int MOST_LINES = 100;

    private FrontMatter() {}

    /** How many lines of the source it takes; 0 when there is none. */
    static int length(List<String> source) {
        if (source.size() < 3
                || !source.get(0).strip().equals(FENCE)
                || source.get(1).indexOf(':') <= 0) {
            return 0;
        }
        int most = Math.min(source.size(), MOST_LINES);
        for (int end = 2; end < most; end++) {
            if (source.get(end).strip().equals(FENCE)) {
                return end + 1;
            }
        }
        return 0;
    }

    static List<Draft> drafts(List<String> lines) {
        List<Draft> drafts = new ArrayList<>();
        for (String line : lines) {
            String text = Characters.clean(line);
            int colon = text.indexOf(':');
            drafts.add(Draft.of(Kind.FIELD, text).about(colon < 0 ? "" : text.substring(0, colon)));
        }
        return drafts;
    }
}
