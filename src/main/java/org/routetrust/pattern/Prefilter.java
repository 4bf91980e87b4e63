package org.routetrust.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for many words in one pass over a text (Aho and Corasick, 1975). Its time depends on the length of the text, not
 * on the number of words.
 */
final class Prefilter {

    private final Trie trie = new Trie();
    /** For a state, the number of the word that ends there. */
    private final int[] words;
    /** For a state, that of the longest of its endings that begins a word; 0 is none. */
    private final int[] fallbacks;
    /** For a state, the first on its way back where a word ends; 0 is none. */
    private final int[] shorter;

    /** Takes words as {@link Letters} writes them; the place of a word in the list is the number it is reported by. */
    Prefilter(List<String> list) {
        int[] ends = list.stream().mapToInt(trie::plant).toArray();
        this.words = new int[trie.size()];
        this.fallbacks = new int[trie.size()];
        this.shorter = new int[trie.size()];
        Arrays.fill(words, Trie.NONE);
        for (int number = 0; number < ends.length; number++) {
            words[ends[number]] = number;
        }
        byDepth().forEach(this::link);
    }

    private IntStream byDepth() {
        int[] depths = new int[trie.size()];
        for (int state = 1; state < depths.length; state++) {
            depths[state] = depths[trie.parent(state)] + 1;
        }
        return IntStream.range(1, depths.length)
                .boxed()
                .sorted(Comparator.comparingInt(state -> depths[state]))
                .mapToInt(Integer::intValue);
    }

    private void link(int state) {
        int parent = trie.parent(state);
        int fallback = parent == 0 ? 0 : step(fallbacks[parent], trie.last(state));
        fallbacks[state] = fallback;
        shorter[state] = words[fallback] == Trie.NONE ? shorter[fallback] : fallback;
    }

    private int step(int from, char c) {
        if (!trie.knows(c)) {
            return 0;
        }
        int state = from;
        int next = trie.step(state, c);
        while (next == Trie.NONE && state != 0) {
            state = fallbacks[state];
            next = trie.step(state, c);
        }
        return Math.max(next, 0);
    }

    /** The numbers of the words that stand in the text, which need not be folded. */
    BitSet wordsIn(String text) {
        BitSet seen = new BitSet();
        int state = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = Letters.fold(text.charAt(i));
            if (Letters.isWord(c) != inWord) {
                inWord = !inWord;
                state = step(state, Letters.MARK);
                collect(state, seen);
            }
            state = step(state, c);
            collect(state, seen);
        }
        collect(inWord ? step(state, Letters.MARK) : 0, seen);
        return seen;
    }

    private void collect(int state, BitSet seen) {
        int end = words[state] == Trie.NONE ? shorter[state] : state;
        while (end != 0) {
            seen.set(words[end]);
            end = shorter[end];
        }
    }
}
