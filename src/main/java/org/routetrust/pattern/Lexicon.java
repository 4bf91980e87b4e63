package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words in sets, as patterns need them: which sets a text has a word of is told in one pass. Safe for many threads. */
final class Lexicon {

    private final int size;
    private final Prefilter prefilter;
    /**
     * For each word, where it is reported: how many characters of a text it takes; then three lists, each with its length
     * in front: its sets of which the first place is asked for, its other sets, and those of which the last place is.
     */
    private final int[] entries;

    private Lexicon(Growing growing) {
        this.size = growing.numbers.size();
        List<String> words = List.copyOf(growing.words.keySet());
        int[] places = new int[words.size()];
        Entries written = new Entries();
        for (int word = 0; word < places.length; word++) {
            places[word] = written.size;
            written.add(Letters.lengthInText(words.get(word)));
            List<Integer> sets = growing.words.getOrDefault(words.get(word), List.of());
            written.addAll(sets.stream().filter(growing.first::get).toList());
            written.addAll(sets.stream().filter(set -> !growing.first.get(set)).toList());
            written.addAll(sets.stream().filter(growing.last::get).toList());
        }
        this.entries = Arrays.copyOf(written.numbers, written.size);
        this.prefilter = new Prefilter(words, places);
    }

    private static final class Entries {
        private int[] numbers = new int[1024];
        private int size;

        private void add(int number) {
            numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
            numbers[size++] = number;
        }

        private void addAll(List<Integer> list) {
            add(list.size());
            list.forEach(this::add);
        }
    }

    /** Gathers sets of words. */
    static final class Growing {

        private final Map<Set<String>, Integer> numbers = new HashMap<>();
        /** For a word, the sets that it is in. */
        private final Map<String, List<Integer>> words = new LinkedHashMap<>();

        private final BitSet first = new BitSet();
        private final BitSet last = new BitSet();

        /** The number of a set, from 0. */
        int set(Set<String> set) {
            Integer known = numbers.get(set);
            if (known != null) {
                return known;
            }
            int number = numbers.size();
            numbers.put(set, number);
            set.forEach(word ->
                    words.computeIfAbsent(word, key -> new ArrayList<>(2)).add(number));
            return number;
        }

        /** The number of a set that is to be listed when it is seen, with the first place of its words. */
        int firstOf(Set<String> set) {
            int number = set(set);
            first.set(number);
            return number;
        }

        /** The number of a set of which the last place of its words is asked for. */
        int lastOf(Set<String> set) {
            int number = set(set);
            last.set(number);
            return number;
        }

        Lexicon done() {
            return new Lexicon(this);
        }
    }

    /** What is called for every listed set that a text has a word of, for each such word. */
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
        prefilter.scan(text, (place, end) -> {
            int begin = end - entries[place];
            int at = place + 1;
            for (int stop = at + 1 + entries[at++]; at < stop; at++) {
                seen.first(entries[at], begin);
            }
            for (int stop = at + 1 + entries[at++]; at < stop; at++) {
                seen.add(entries[at]);
            }
            for (int stop = at + 1 + entries[at++]; at < stop; at++) {
                seen.last(entries[at], begin);
            }
        });
        return seen;
    }

    /** Reports every word of the text by the listed sets it is in, left to right. */
    void scan(CharSequence text, Seen seen) {
        prefilter.scan(text, (place, end) -> {
            int first = place + 2;
            for (int at = first; at < first + entries[place + 1]; at++) {
                seen.set(entries[at], end);
            }
        });
    }
}
