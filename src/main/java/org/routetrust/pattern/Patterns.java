package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns, and one pass over a text that tells which of them could match there at all. Safe for many threads.
 */
public final class Patterns {

    /** In a longer part of a text, trying one place after the other could take its square. */
    private static final int LONG = 500;

    private final IdentityHashMap<Regex, Integer> numbers = new IdentityHashMap<>();
    private final List<Regex> patterns = new ArrayList<>();
    private final Wanted[] wanted;
    /** Patterns that may match any text. */
    private final BitSet always = new BitSet();
    /** For the number of a set of words, where the patterns stand that it wakes, and behind it where they end. */
    private final int[] wakesAt;
    /** A pattern, and a set of which a text it matches has a word too, or none, over and over. */
    private final int[] wakes;

    private final Lexicon lexicon;
    private final Alphabet alphabet;
    private final Room room = new Room();
    private final AtomicReferenceArray<Automaton> anywhere;
    private final AtomicReferenceArray<Automaton> atPlace;

    /** Takes every pattern that will be asked for; all of them may wake. */
    public Patterns(Collection<Regex> patterns) {
        this(patterns, patterns);
    }

    /**
     * Takes patterns; one that is written several times counts once.
     *
     * @param waking those that a text wakes, see {@link Probe#awake()}
     * @param all every pattern that will be asked for, the waking ones too
     */
    public Patterns(Collection<Regex> waking, Collection<Regex> all) {
        Map<String, Integer> bySource = new HashMap<>();
        for (Regex pattern : all) {
            Integer known = bySource.putIfAbsent(pattern.source(), patterns.size());
            numbers.put(pattern, known == null ? patterns.size() : known);
            if (known == null) {
                patterns.add(pattern);
            }
        }
        Lexicon.Growing growing = new Lexicon.Growing();
        Literals literals = new Literals();
        this.wanted = patterns.stream()
                .map(pattern -> Wanted.of(literals.part(pattern.node()), growing))
                .toArray(Wanted[]::new);
        this.lexicon = growing.done();
        Set<String> wake = new HashSet<>();
        waking.forEach(pattern -> wake.add(pattern.source()));
        int[] woken = IntStream.range(0, wanted.length)
                .filter(number -> wake.contains(patterns.get(number).source()))
                .toArray();
        this.wakesAt = new int[lexicon.size() + 1];
        this.wakes = wakes(woken);
        Set<CharSet> sets = new LinkedHashSet<>(List.of(CharSet.WORDS));
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        this.patterns.forEach(pattern -> pattern.node().addSets(sets, seen));
        this.alphabet = new Alphabet(sets);
        this.anywhere = new AtomicReferenceArray<>(this.patterns.size());
        this.atPlace = new AtomicReferenceArray<>(this.patterns.size());
    }

    /** Sorts patterns by the sets that wake them. */
    private int[] wakes(int[] woken) {
        for (int pattern : woken) {
            if (wanted[pattern].waking() == Wanted.NONE) {
                always.set(pattern);
            } else {
                wakesAt[wanted[pattern].waking() + 1] += 2;
            }
        }
        Arrays.parallelPrefix(wakesAt, Integer::sum);
        int[] sorted = new int[wakesAt[wakesAt.length - 1]];
        int[] free = wakesAt.clone();
        for (int pattern : woken) {
            int set = wanted[pattern].waking();
            if (set != Wanted.NONE) {
                sorted[free[set]++] = pattern;
                sorted[free[set]++] = wanted[pattern].second();
            }
        }
        return sorted;
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
    boolean couldMatch(int pattern, SetsSeen seen) {
        return wanted[pattern].couldMatch(seen);
    }

    /** Whether the pattern of that number, which could match, stands in a text whose characters have these numbers. */
    boolean finds(int pattern, SetsSeen seen, char[] numbers) {
        Wanted words = wanted[pattern];
        return anywhere(pattern).finds(numbers, words.from(seen), words.to(seen, numbers.length));
    }

    /** The first place at or after an offset where a pattern stands that could match, or null. */
    Regex.@Nullable Match first(int pattern, SetsSeen seen, String text, char[] numbers, int from) {
        Wanted words = wanted[pattern];
        int first = Math.max(from, words.from(seen));
        int last = words.to(seen, text.length());
        if (last - first > LONG) {
            return patterns.get(pattern).find(text, first);
        }
        Automaton automaton = atPlace(pattern);
        for (int start = first; start <= last; start++) {
            if (automaton.finds(numbers, start, last)) {
                return patterns.get(pattern).matchAt(text, start, last);
            }
        }
        return null;
    }

    private Automaton anywhere(int pattern) {
        return made(anywhere, pattern, true);
    }

    private Automaton atPlace(int pattern) {
        return made(atPlace, pattern, false);
    }

    private Automaton made(AtomicReferenceArray<Automaton> known, int pattern, boolean goesOn) {
        Automaton automaton = known.get(pattern);
        if (automaton == null) {
            automaton = new Automaton(patterns.get(pattern).program(), alphabet, room, goesOn);
            known.set(pattern, automaton);
        }
        return automaton;
    }

    char[] numbers(String text) {
        return alphabet.numbers(text);
    }

    /** The text, ready to be asked for these patterns. */
    public Probe probe(String text) {
        return new Probe(this, text, lexicon.in(text));
    }

    /** The waking patterns that could match where these words stand. */
    BitSet awake(SetsSeen seen) {
        BitSet awake = (BitSet) always.clone();
        for (int i = 0; i < seen.size(); i++) {
            int set = seen.get(i);
            for (int at = wakesAt[set]; at < wakesAt[set + 1]; at += 2) {
                boolean more = wakes[at + 1] == Wanted.NONE || seen.has(wakes[at + 1]);
                if (more && couldMatch(wakes[at], seen)) {
                    awake.set(wakes[at]);
                }
            }
        }
        return awake;
    }

    /**
     * Where the waking patterns could match: no match lies outside the regions of its pattern.
     *
     * @return for the number of a pattern its regions, left to right, none touching another; patterns that match nowhere
     *     may be absent
     */
    public Map<Integer, List<Region>> regions(String text) {
        Map<Integer, List<Region>> regions = new HashMap<>();
        always.stream().forEach(pattern -> regions.put(pattern, List.of(new Region(0, text.length()))));
        lexicon.scan(text, (set, end) -> {
            for (int at = wakesAt[set]; at < wakesAt[set + 1]; at += 2) {
                int pattern = wakes[at];
                Region around = Region.around(end, patterns.get(pattern).longest(), text.length());
                Region.add(around, regions.computeIfAbsent(pattern, key -> new ArrayList<>()));
            }
        });
        char[] numbers = regions.isEmpty() ? new char[0] : numbers(text);
        regions.replaceAll((pattern, places) -> places.stream()
                .filter(place -> anywhere(pattern).finds(numbers, place.start(), place.end()))
                .toList());
        return regions;
    }
}
