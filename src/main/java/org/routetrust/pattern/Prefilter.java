package org.routetrust.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    /** For a state, where its words stand in the list of those that end, or 0. */
    private final int[] endsAt;
    /** The words that end at a state, the shorter ones too, with their count in front. */
    private final int[] ends;

    /** Takes words as {@link Letters} writes them; each is reported by its place in the list. */
    Prefilter(List<String> words) {
        this(words, IntStream.range(0, words.size()).toArray());
    }

    /** Takes words and the numbers they are reported by. */
    Prefilter(List<String> words, int[] numbers) {
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
        for (int word = 0; word < numbers.length; word++) {
            tree.plant(words.get(word), folded, numbers[word]);
        }
        this.steps = tree.steps;
        this.first = new int[count + 1];
        for (int code = 1; code <= count; code++) {
            first[code] = steps.next(0, code);
        }
        this.fallbacks = new int[tree.size];
        this.endsAt = new int[tree.size];
        this.ends = link(tree);
    }

    /** Beginnings of words, while they are gathered. */
    private static final class Growing {
        private final Steps steps;
        private int size = 1;
        private int[] parents = new int[1024];
        private char[] lasts = new char[1024];
        private int[] lengths = new int[1024];
        /** For a state that is a word, the numbers it is reported by. */
        private final Map<Integer, int[]> words = new HashMap<>();

        private Growing(int width) {
            this.steps = new Steps(width);
        }

        private void plant(String word, char[] codes, int number) {
            int state = 0;
            for (int at = 0; at < word.length(); at++) {
                char code = codes[word.charAt(at)];
                int next = steps.next(state, code);
                state = next == 0 ? added(state, code, at + 1) : next;
            }
            words.merge(state, new int[] {number}, Prefilter::join);
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

    private int[] link(Growing tree) {
        int[] written = new int[1024];
        int size = 1;
        for (int state : tree.shortestFirst()) {
            int parent = tree.parents[state];
            int fallback = parent == 0 ? 0 : next(fallbacks[parent], tree.lasts[state]);
            fallbacks[state] = fallback;
            endsAt[state] = endsAt[fallback];
            int[] own = tree.words.get(state);
            if (own != null) {
                int more = endsAt[fallback] == 0 ? 0 : written[endsAt[fallback]];
                written = room(written, size + 1 + own.length + more);
                System.arraycopy(own, 0, written, size + 1, own.length);
                System.arraycopy(written, endsAt[fallback] + 1, written, size + 1 + own.length, more);
                written[size] = own.length + more;
                endsAt[state] = size;
                size += 1 + own.length + more;
            }
        }
        return Arrays.copyOf(written, size);
    }

    private static int[] room(int[] numbers, int size) {
        return size <= numbers.length ? numbers : Arrays.copyOf(numbers, 2 * size);
    }

    private static int[] join(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
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
        int at = endsAt[state];
        if (at > 0) {
            for (int last = at + ends[at]; at < last; ) {
                seen.word(ends[++at], end);
            }
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
