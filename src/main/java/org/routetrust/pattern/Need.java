package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must stand in every text a pattern matches: of each set of words one. Words are written as {@link Letters} has
 * them.
 *
 * @param sets none empty; without any, every text may match
 */
record Need(List<Set<String>> sets) {

    /** Words of a greater weight are cut: their beginning is rare enough. */
    private static final int LONGEST = 50;

    /** The commonest first: four of them for each bit. */
    private static final String BY_FREQUENCY = " etaoinshrdlcumwf0gypb.,-vk:/()’jxqz";

    /** Of several sets, those with a lighter word tell too little to be looked for. */
    private static final int TELLING = 6;

    private static final int[] OF_ASCII = ofAscii();

    private static final Need NOTHING = new Need(List.of());

    Need {
        sets = List.copyOf(sets);
    }

    /** No promise: any text may match. */
    static Need nothing() {
        return NOTHING;
    }

    /** One of these folded texts is needed. */
    static Need oneOf(Set<String> texts) {
        Set<String> words = new TreeSet<>();
        for (String text : texts) {
            String word = beginning(Letters.marked(text));
            if (word.isEmpty()) {
                return NOTHING;
            }
            words.add(word);
        }
        Set<String> shortest = new TreeSet<>();
        for (String word : words) {
            if (!holdsAnother(word, words)) {
                shortest.add(word);
            }
        }
        return new Need(List.of(shortest));
    }

    private static boolean holdsAnother(String word, Set<String> words) {
        for (String other : words) {
            if (other.length() < word.length() && word.contains(other)) {
                return true;
            }
        }
        return false;
    }

    private static String beginning(String word) {
        int weight = 0;
        int end = 0;
        while (end < word.length() && weight < LONGEST) {
            weight += weight(word.charAt(end++));
        }
        return word.substring(0, end);
    }

    /** One of the needs: a word of the rarest set of each. */
    static Need any(List<Need> needs) {
        Set<String> union = new TreeSet<>();
        for (Need need : needs) {
            if (need.sets.isEmpty()) {
                return nothing();
            }
            union.addAll(need.rarest());
        }
        return oneOf(union);
    }

    /** All of the needs. */
    static Need all(List<Need> needs) {
        Set<Set<String>> sets = new LinkedHashSet<>();
        Need last = NOTHING;
        int several = 0;
        for (Need need : needs) {
            if (!need.sets.isEmpty()) {
                sets.addAll(need.sets);
                last = need;
                several++;
            }
        }
        return several < 2 ? last : telling(sets);
    }

    private static Need telling(Set<Set<String>> sets) {
        List<Set<String>> telling = new ArrayList<>();
        for (Set<String> set : sets) {
            if (weight(set) >= TELLING) {
                telling.add(set);
            }
        }
        return telling.isEmpty() ? new Need(List.of(heaviest(List.copyOf(sets)))) : new Need(telling);
    }

    /**
     * The set that lets the fewest texts through.
     *
     * @throws java.util.NoSuchElementException if nothing is needed
     */
    Set<String> rarest() {
        return heaviest(sets);
    }

    /** The set of a single one, unless it tells too little to be looked for; else an empty set. */
    Set<String> telling() {
        return sets.size() == 1 && weight(sets.getFirst()) >= TELLING ? sets.getFirst() : Set.of();
    }

    private static Set<String> heaviest(List<Set<String>> sets) {
        Set<String> heaviest = sets.getFirst();
        for (Set<String> set : sets) {
            int more = weight(set) - weight(heaviest);
            heaviest = more > 0 || (more == 0 && set.size() < heaviest.size()) ? set : heaviest;
        }
        return heaviest;
    }

    /** The weight of the lightest word. */
    private static int weight(Set<String> words) {
        int lightest = Integer.MAX_VALUE;
        for (String word : words) {
            int weight = 0;
            for (int at = 0; at < word.length() && weight < lightest; at++) {
                weight += weight(word.charAt(at));
            }
            lightest = Math.min(lightest, weight);
        }
        return words.isEmpty() ? 0 : lightest;
    }

    /** How rare a character is in what offers and terms say, roughly in bits. */
    private static int weight(char c) {
        return c < OF_ASCII.length ? OF_ASCII[c] : weigh(c);
    }

    private static int[] ofAscii() {
        int[] weights = new int[128];
        for (char c = 0; c < weights.length; c++) {
            weights[c] = weigh(c);
        }
        return weights;
    }

    private static int weigh(char c) {
        if (c == Letters.MARK || c == Letters.BEGIN) {
            return 1;
        }
        if (c > 0x2E80) {
            return 15;
        }
        int place = BY_FREQUENCY.indexOf(c);
        return place < 0 ? 14 : 3 + place / 4;
    }
}
