package org.routetrust.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for many words in one pass over a text (Aho and Corasick, 1975), one step a character and one an edge of a word.
 * Its time depends on the length of the text, not on the number of words. Safe for many threads.
 */
final class Prefilter {

    /** What is called for every word that ends at a place. */
    interface Seen {
        /**
         * A word was seen.
         *
         * @param word its number
         * @param end the offset after its last character
         */
        void word(int word, int end);
    }

    private static final int[] NONE = {};
    private static final int ASCII = 128;
    /** For a folded character of ASCII, its column; that of what stands in no word is 0. */
    private static final byte[] COLUMNS = columns();

    private static final int WIDTH = 66;

    private final int count;
    /** Characters outside ASCII that stand in some word. */
    private final BitSet known = new BitSet();
    /** For a state and a column, the next state. */
    private final int[] nexts;
    /** For a state and a character outside ASCII, the next state, where a word goes on. */
    private final LongMap others;
    /** For a state, that of the longest of its endings that begins a word. */
    private final int[] fallbacks;
    /** For a state, the words that end there, the shorter ones too. */
    private final int[][] ends;

    /** Takes words as {@link Letters} writes them; the place of a word in the list is the number it is reported by. */
    Prefilter(List<String> words) {
        this.count = words.size();
        List<Branch> tree = new ArrayList<>(List.of(new Branch()));
        for (int number = 0; number < words.size(); number++) {
            words.get(number).chars().filter(c -> c >= ASCII).forEach(known::set);
            plant(words.get(number), tree).words.add(number);
        }
        this.nexts = new int[tree.size() * WIDTH];
        this.others = new LongMap();
        this.fallbacks = new int[tree.size()];
        this.ends = new int[tree.size()][];
        link(tree);
    }

    private static byte[] columns() {
        byte[] columns = new byte[ASCII];
        byte next = 0;
        for (char c = 0; c < ASCII; c++) {
            boolean plain = Letters.fold(c) == c && (c >= ' ' || c == '\t' || c == '\n');
            columns[c] = plain || c == Letters.MARK || c == Letters.BEGIN ? ++next : 0;
        }
        return columns;
    }

    /** A state while the table is made. */
    private static final class Branch {
        private final Map<Character, Integer> steps = new HashMap<>();
        private final List<Integer> words = new ArrayList<>();
    }

    private static Branch plant(String word, List<Branch> tree) {
        Branch branch = tree.getFirst();
        for (int at = 0; at < word.length(); at++) {
            Integer next = branch.steps.putIfAbsent(word.charAt(at), tree.size());
            if (next == null) {
                tree.add(new Branch());
            }
            branch = tree.get(next == null ? tree.size() - 1 : next);
        }
        return branch;
    }

    /** Writes the rows, those of short beginnings first: what leads nowhere goes where the longest ending would go. */
    private void link(List<Branch> tree) {
        Deque<Integer> queue = new ArrayDeque<>(List.of(0));
        while (!queue.isEmpty()) {
            int state = queue.remove();
            Branch branch = tree.get(state);
            System.arraycopy(nexts, fallbacks[state] * WIDTH, nexts, state * WIDTH, WIDTH);
            branch.steps.forEach((c, next) -> {
                fallbacks[next] = state == 0 ? 0 : step(fallbacks[state], c);
                queue.add(next);
            });
            branch.steps.forEach((c, next) -> {
                if (c < ASCII) {
                    nexts[state * WIDTH + COLUMNS[c]] = next;
                } else {
                    others.put(key(state, c), next);
                }
            });
            if (state != 0) {
                branch.words.addAll(tree.get(fallbacks[state]).words);
            }
            ends[state] = branch.words.isEmpty()
                    ? NONE
                    : branch.words.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static long key(int state, char c) {
        return (long) state << Character.SIZE | c;
    }

    /** Reports every word of the text, left to right. */
    void scan(CharSequence text, Seen seen) {
        int state = step(0, Letters.BEGIN);
        boolean inWord = false;
        int length = text.length();
        report(state, 0, seen);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Letters.isWord(c) != inWord) {
                inWord = !inWord;
                state = step(state, Letters.MARK);
                report(state, i, seen);
            }
            state = step(state, Letters.fold(c));
            report(state, i + 1, seen);
        }
        if (inWord) {
            report(step(state, Letters.MARK), length, seen);
        }
    }

    private int step(int from, char c) {
        if (c < ASCII) {
            return nexts[from * WIDTH + COLUMNS[c]];
        }
        return known.get(c) ? other(from, c) : 0;
    }

    private int other(int from, char c) {
        int state = from;
        int next = others.get(key(state, c));
        while (next == 0 && state != 0) {
            state = fallbacks[state];
            next = others.get(key(state, c));
        }
        return next;
    }

    private void report(int state, int end, Seen seen) {
        for (int word : ends[state]) {
            seen.word(word, end);
        }
    }

    /** The numbers of the words that stand in the text. */
    BitSet wordsIn(CharSequence text) {
        BitSet words = new BitSet(count);
        scan(text, (word, end) -> words.set(word));
        return words;
    }
}
