package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import org.routetrust.page.Block.Kind;

/** Tells list items which line announced them: "The free plan includes:" is half of each item's meaning. */
final class ListIntros {

    private static final int LONGEST = 200;
    private static final int MOST_ITEMS = 200;

    private ListIntros() {}

    static List<Draft> announce(List<Draft> drafts) {
        List<Draft> announced = new ArrayList<>(drafts);
        for (int i = 0; i < announced.size(); i++) {
            Draft intro = announced.get(i);
            if (intro.isContent() && Characters.endsWithColon(intro.text())) {
                announceAfter(announced, i);
            }
        }
        return announced;
    }

    private static void announceAfter(List<Draft> drafts, int intro) {
        Draft line = drafts.get(intro);
        int depth = line.is(Kind.ITEM) ? line.depth() : 0;
        String words = lastSentence(line.text());
        int end = Math.min(drafts.size(), intro + 1 + MOST_ITEMS);
        for (int i = intro + 1; i < end; i++) {
            Draft item = drafts.get(i);
            if (!item.is(Kind.ITEM) || item.depth() <= depth) {
                return;
            }
            String about = item.about().isEmpty() ? words : Characters.cut(item.about(), LONGEST) + " > " + words;
            drafts.set(i, item.about(about));
        }
    }

    private static String lastSentence(String text) {
        var sentences = Sentences.of(text);
        String last = sentences.get(sentences.size() - 1).of(text);
        return Characters.cut(last, LONGEST);
    }
}
