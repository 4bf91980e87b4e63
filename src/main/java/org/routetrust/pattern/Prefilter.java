package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
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

    private static final int ASCII = 128;
    private static final int[] NONE = {};
    /** For a folded character of ASCII, its column; that of what stands in no word is 0. */
    private static final byte[] COLUMNS = columns();

    /** The same for a character as texts write it. */
    private static final byte[] TEXT_COLUMNS = textColumns();

    private static final int WIDTH = 66;
    private static final int MARK_COLUMN = COLUMNS[Letters.MARK];

    private final int count;
    /** Characters outside ASCII that stand in some word. */
    private final BitSet known = new BitSet();
    /** For a state and a column, the next state; below 0, and all its bits turned, where words end at it. */
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
        Branch root = new Branch();
        for (int number = 0; number < words.size(); number++) {
            words.get(number).chars().filter(c -> c >= ASCII).forEach(known::set);
            plant(words.get(number), root).words.add(number);
        }
        List<Branch> tree = numbered(root);
        this.nexts = new int[tree.size() * WIDTH];
        this.others = new LongMap();
        this.fallbacks = new int[tree.size()];
        this.ends = new int[tree.size()][];
        Arrays.fill(ends, NONE);
        tree.forEach(this::link);
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

    private static byte[] textColumns() {
        byte[] columns = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            columns[c] = COLUMNS[Letters.fold(c)];
        }
        return columns;
    }

    /** A state while the table is made. */
    private static final class Branch {
        private final Map<Character, Branch> steps = new LinkedHashMap<>();
        private final List<Integer> words = new ArrayList<>();
        private int number;
    }

    private static Branch plant(String word, Branch root) {
        Branch branch = root;
        for (int at = 0; at < word.length(); at++) {
            branch = branch.steps.computeIfAbsent(word.charAt(at), c -> new Branch());
        }
        return branch;
    }

    /** Short beginnings first, so that the rows that are read most lie together. */
    private static List<Branch> numbered(Branch root) {
        List<Branch> tree = new ArrayList<>(List.of(root));
        for (int number = 0; number < tree.size(); number++) {
            tree.get(number).number = number;
            tree.addAll(tree.get(number).steps.values());
        }
        return tree;
    }

    /** Writes the row of a state, after those of shorter beginnings: what leads nowhere goes where its fallback would. */
    private void link(Branch branch) {
        int state = branch.number;
        System.arraycopy(nexts, fallbacks[state] * WIDTH, nexts, state * WIDTH, WIDTH);
        branch.steps.forEach((c, next) -> {
            int fallback = state == 0 ? 0 : plain(step(fallbacks[state], c));
            for (int word : ends[fallback]) {
                next.words.add(word);
            }
            fallbacks[next.number] = fallback;
            ends[next.number] = next.words.stream().mapToInt(Integer::intValue).toArray();
        });
        branch.steps.forEach((c, next) -> {
            int there = next.words.isEmpty() ? next.number : ~next.number;
            if (c < ASCII) {
                nexts[state * WIDTH + COLUMNS[c]] = there;
            } else {
                others.put(key(state, c), there);
            }
        });
    }

    private static long key(int state, char c) {
        return (long) state << Character.SIZE | c;
    }

    private static int plain(int state) {
        return state < 0 ? ~state : state;
    }

    /** Reports every word of the text, left to right. */
    void scan(CharSequence text, Seen seen) {
        int state = arrive(step(0, Letters.BEGIN), 0, seen);
        boolean inWord = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Letters.isWord(c) != inWord) {
                inWord = !inWord;
                state = arrive(nexts[state * WIDTH + MARK_COLUMN], i, seen);
            }
            state = arrive(
                    c < ASCII ? nexts[state * WIDTH + TEXT_COLUMNS[c]] : other(state, Letters.fold(c)), i + 1, seen);
        }
        if (inWord) {
            arrive(nexts[state * WIDTH + MARK_COLUMN], length, seen);
        }
    }

    private int arrive(int state, int end, Seen seen) {
        if (state >= 0) {
            return state;
        }
        for (int word : ends[~state]) {
            seen.word(word, end);
        }
        return ~state;
    }

    private int step(int from, char c) {
        return c < ASCII ? nexts[from * WIDTH + COLUMNS[c]] : other(from, c);
    }

    private int other(int from, char c) {
        if (!known.get(c)) {
            return 0;
        }
        int state = from;
        int next = others.get(key(state, c));
        while (next == 0 && state != 0) {
            state = fallbacks[state];
            next = others.get(key(state, c));
        }
        return next;
    }

    /** The words that stand in the text. */
    WordsSeen wordsIn(CharSequence text) {
        WordsSeen words = new WordsSeen(count);
        scan(text, words);
        return words;
    }
}
