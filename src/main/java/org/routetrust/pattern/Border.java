package org.routetrust.pattern;

import java.util.Set;

/**
 * Words by which it is told where a match can begin, or where it can end.
 *
 * @param words one of them stands there; empty where none is known
 * @param reach of a beginning, how far before the first of them a match can begin; of an end, how far behind the beginning
 *     of the last of them it can end
 */
record Border(Set<String> words, int reach) {

    private static final Border UNKNOWN = new Border(Set.of(), 0);

    /** Every match begins with one of these folded texts. */
    static Border begin(Set<String> texts) {
        Set<String> words = Need.oneOf(texts).telling();
        int reach = 0;
        for (String text : texts) {
            reach = Math.max(reach, words.isEmpty() ? 0 : nearest(text, words));
        }
        return words.isEmpty() ? UNKNOWN : new Border(words, reach);
    }

    /** How far into the text one of the words begins, at most. */
    private static int nearest(String text, Set<String> words) {
        String marked = Letters.marked(text);
        int nearest = marked.length();
        for (String word : words) {
            int at = marked.indexOf(word);
            nearest = at < 0 ? nearest : Math.min(nearest, at);
        }
        return Letters.lengthInText(marked.substring(0, nearest));
    }

    /** Every match ends with one of these folded texts. */
    static Border end(Set<String> texts) {
        Set<String> words = Need.oneOf(texts).telling();
        int reach = texts.stream().mapToInt(Letters::lengthInText).max().orElse(0);
        return words.isEmpty() ? UNKNOWN : new Border(words, reach);
    }
}
