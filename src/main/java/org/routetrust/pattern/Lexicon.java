package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words in sets, as patterns need them: which sets a text has a word of is told in one pass. Safe for many threads. */
final class Lexicon {

    private static final int[] NONE = {};

    private final int size;
    private final Prefilter prefilter;
    /** For the number of a word, how many characters of a text it takes. */
    private final int[] lengths;
    /** For the number of a word, the sets that it is in. */
    private final int[][] sets;
    /** The same for sets whose last place matters. */
    private final int[][] lasts;

    private Lexicon(Growing growing) {
        this.size = growing.sets.size();
        this.prefilter = new Prefilter(List.copyOf(growing.words.keySet()));
        this.lengths =
                growing.words.keySet().stream().mapToInt(Letters::lengthInText).toArray();
        this.sets = growing.bySet.toArray(int[][]::new);
        this.lasts = growing.byLast.toArray(int[][]::new);
    }

    /** Gathers sets of words. */
    static final class Growing {

        private final Map<Set<String>, Integer> sets = new HashMap<>();
        private final Map<String, Integer> words = new LinkedHashMap<>();
        private final List<int[]> bySet = new ArrayList<>();
        private final List<int[]> byLast = new ArrayList<>();
        private final Set<Integer> last = new HashSet<>();

        /** The number of a set, from 0. */
        int set(Set<String> set) {
            Integer known = sets.get(set);
            if (known != null) {
                return known;
            }
            int number = sets.size();
            sets.put(set, number);
            set.forEach(word -> add(bySet, word(word), number));
            return number;
        }

        /** The number of a set of which the last place is asked for too. */
        int lastOf(Set<String> set) {
            int number = set(set);
            if (last.add(number)) {
                set.forEach(word -> add(byLast, word(word), number));
            }
            return number;
        }

        private int word(String word) {
            Integer known = words.putIfAbsent(word, words.size());
            if (known == null) {
                bySet.add(NONE);
                byLast.add(NONE);
            }
            return known == null ? words.size() - 1 : known;
        }

        private static void add(List<int[]> lists, int word, int set) {
            int[] before = lists.get(word);
            int[] more = Arrays.copyOf(before, before.length + 1);
            more[before.length] = set;
            lists.set(word, more);
        }

        Lexicon done() {
            return new Lexicon(this);
        }
    }

    /** What is called for every set that a text has a word of, for each such word. */
    interface Seen {
        void set(int set, int end);
    }

    /** How many sets there are. */
    int size() {
        return size;
    }

    /** The sets that the text has a word of. */
    SetsSeen in(CharSequence text) {
        SetsSeen seen = new SetsSeen(size);
        prefilter.scan(text, (word, end) -> {
            int begin = end - lengths[word];
            for (int set : sets[word]) {
                seen.first(set, begin);
            }
            for (int set : lasts[word]) {
                seen.last(set, begin);
            }
        });
        return seen;
    }

    /** Reports every word of the text by the sets it is in, left to right. */
    void scan(CharSequence text, Seen seen) {
        prefilter.scan(text, (word, end) -> {
            for (int set : sets[word]) {
                seen.set(set, end);
            }
        });
    }
}
