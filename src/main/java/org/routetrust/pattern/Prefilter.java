package org.routetrust.pattern;

import java.util.Arrays;
import java.util.List;

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

    /** For a character as texts write it, its number here; that of what stands in no word is 0. */
    private final char[] codes = new char[Character.MAX_VALUE + 1];

    private final char mark;
    private final char begin;
    /** For the number of a character, the state that it leads to from the beginning of every word. */
    private final int[] first;
    /** For a state and the number of a character, the next state, where a word goes on. */
    private final Steps steps;
    /** For a state, that of the longest of its endings that begins a word. */
    private final int[] fallbacks;
    /** For a state, the words that end there, the shorter ones too. */
    private final int[][] ends;

    /** Takes words as {@link Letters} writes them; the place of a word in the list is the number it is reported by. */
    Prefilter(List<String> words) {
        char[] folded = new char[codes.length];
        char count = 0;
        for (String word : words) {
            for (int at = 0; at < word.length(); at++) {
                char c = word.charAt(at);
                folded[c] = folded[c] == 0 ? ++count : folded[c];
            }
        }
        for (int c = 0; c < codes.length; c++) {
            codes[c] = folded[Letters.fold((char) c)];
        }
        this.mark = folded[Letters.MARK];
        this.begin = folded[Letters.BEGIN];
        Growing tree = new Growing(count + 1);
        int[] leaves = new int[words.size()];
        for (int number = 0; number < leaves.length; number++) {
            leaves[number] = tree.plant(words.get(number), folded);
        }
        this.steps = tree.steps;
        this.first = new int[count + 1];
        for (int code = 1; code <= count; code++) {
            first[code] = steps.next(0, code);
        }
        this.fallbacks = new int[tree.size];
        this.ends = new int[tree.size][];
        Arrays.fill(ends, NONE);
        for (int number = 0; number < leaves.length; number++) {
            ends[leaves[number]] = with(ends[leaves[number]], number);
        }
        link(tree);
    }

    /** Beginnings of words, while they are gathered. */
    private static final class Growing {
        private final Steps steps;
        private int size = 1;
        private int[] parents = new int[1024];
        private char[] lasts = new char[1024];
        private int[] lengths = new int[1024];

        private Growing(int width) {
            this.steps = new Steps(width);
        }

        private int plant(String word, char[] codes) {
            int state = 0;
            for (int at = 0; at < word.length(); at++) {
                char code = codes[word.charAt(at)];
                int next = steps.next(state, code);
                state = next == 0 ? added(state, code, at + 1) : next;
            }
            return state;
        }

        private int added(int parent, char code, int length) {
            if (size == parents.length) {
                parents = Arrays.copyOf(parents, 2 * size);
                lasts = Arrays.copyOf(lasts, 2 * size);
                lengths = Arrays.copyOf(lengths, 2 * size);
            }
            parents[size] = parent;
            lasts[size] = code;
            lengths[size] = length;
            steps.put(parent, code, size);
            return size++;
        }

        /** The states, those of short beginnings first. */
        private int[] shortestFirst() {
            int[] counts = new int[Arrays.stream(lengths, 0, size).max().orElse(0) + 2];
            for (int state = 0; state < size; state++) {
                counts[lengths[state] + 1]++;
            }
            for (int length = 1; length < counts.length; length++) {
                counts[length] += counts[length - 1];
            }
            int[] ordered = new int[size];
            for (int state = 0; state < size; state++) {
                ordered[counts[lengths[state]]++] = state;
            }
            return ordered;
        }
    }

    private void link(Growing tree) {
        for (int state : tree.shortestFirst()) {
            int parent = tree.parents[state];
            int fallback = parent == 0 ? 0 : next(fallbacks[parent], tree.lasts[state]);
            fallbacks[state] = fallback;
            if (ends[state].length == 0) {
                ends[state] = ends[fallback];
            } else {
                for (int word : ends[fallback]) {
                    ends[state] = with(ends[state], word);
                }
            }
        }
    }

    private static int[] with(int[] words, int word) {
        int[] more = Arrays.copyOf(words, words.length + 1);
        more[words.length] = word;
        return more;
    }

    /** Reports every word of the text, left to right. */
    void scan(CharSequence text, Seen seen) {
        int state = arrive(first[begin], 0, seen);
        boolean inWord = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Letters.isWord(c) != inWord) {
                inWord = !inWord;
                state = arrive(next(state, mark), i, seen);
            }
            state = arrive(next(state, codes[c]), i + 1, seen);
        }
        if (inWord) {
            arrive(next(state, mark), length, seen);
        }
    }

    private int arrive(int state, int end, Seen seen) {
        for (int word : ends[state]) {
            seen.word(word, end);
        }
        return state;
    }

    private int next(int from, char code) {
        if (code == 0) {
            return 0;
        }
        int state = from;
        while (state != 0) {
            int next = steps.next(state, code);
            if (next != 0) {
                return next;
            }
            state = fallbacks[state];
        }
        return first[code];
    }
}
