package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Many patterns, and one pass over a text that tells which of them could match there at all. Safe for many threads.
 */
public final class Patterns {

    private final IdentityHashMap<Regex, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, Integer> bySource = new HashMap<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final List<Predicate<BitSet>> needs = new ArrayList<>();
    private final BitSet always = new BitSet();
    /** For the number of a word, the patterns that it wakes. */
    private final List<BitSet> wakes = new ArrayList<>();

    private final Prefilter prefilter;

    /** Takes every pattern that will be asked for; one that is written several times counts once. */
    public Patterns(List<Regex> patterns) {
        for (Regex pattern : patterns) {
            int number = numberOf(pattern.source());
            numbers.put(pattern, number);
            if (number == needs.size()) {
                register(number, Literals.of(pattern.source()));
            }
        }
        this.prefilter = new Prefilter(List.copyOf(words.keySet()));
    }

    private int numberOf(String source) {
        bySource.putIfAbsent(source, bySource.size());
        return bySource.get(source);
    }

    private void register(int number, Need need) {
        needs.add(test(need));
        Set<String> rarest = need.rarest();
        if (rarest == null) {
            always.set(number);
        } else {
            rarest.forEach(word -> wakes.get(word(word)).set(number));
        }
    }

    private int word(String word) {
        Integer known = words.putIfAbsent(word, words.size());
        if (known == null) {
            wakes.add(new BitSet());
        }
        return known == null ? words.size() - 1 : known;
    }

    private Predicate<BitSet> test(Need need) {
        return switch (need) {
            case Need.Word word -> {
                int number = word(word.text());
                yield present -> present.get(number);
            }
            case Need.All all -> every(all.parts().stream().map(this::test).toList());
            case Need.Any any -> some(any.parts().stream().map(this::test).toList());
        };
    }

    private static Predicate<BitSet> every(List<Predicate<BitSet>> parts) {
        return present -> {
            for (Predicate<BitSet> part : parts) {
                if (!part.test(present)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Predicate<BitSet> some(List<Predicate<BitSet>> parts) {
        return present -> {
            for (Predicate<BitSet> part : parts) {
                if (part.test(present)) {
                    return true;
                }
            }
            return false;
        };
    }

    /**
     * The number of a pattern, from 0.
     *
     * @throws IllegalArgumentException if it was not among those taken
     */
    public int number(Regex pattern) {
        Integer number = numbers.get(pattern);
        if (number == null) {
            throw new IllegalArgumentException("not one of these patterns: " + pattern);
        }
        return number;
    }

    /** Whether what the pattern needs is among the words that stand in a text. */
    boolean couldMatch(int pattern, BitSet present) {
        return needs.get(pattern).test(present);
    }

    /** The text, ready to be asked for these patterns. */
    public Probe probe(String text) {
        String plain = Letters.plain(text);
        BitSet present = prefilter.wordsIn(plain);
        BitSet awake = (BitSet) always.clone();
        for (int word = present.nextSetBit(0); word >= 0; word = present.nextSetBit(word + 1)) {
            awake.or(wakes.get(word));
        }
        return new Probe(this, plain, present, awake);
    }
}
