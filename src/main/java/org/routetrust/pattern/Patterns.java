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
import org.jspecify.annotations.Nullable;

/**
 * Many patterns, and one pass over a text that tells which of them could match there at all. Safe for many threads.
 */
public final class Patterns {

    private static final int[] NONE = {};
    /** In a longer part of a text, trying one place after the other could take its square. */
    private static final int LONG = 500;

    private final IdentityHashMap<Regex, Integer> numbers = new IdentityHashMap<>();
    private final List<Regex> patterns = new ArrayList<>();
    private final Wanted[] wanted;
    /** Patterns that may match any text. */
    private final BitSet always = new BitSet();
    /** For the number of a set of words, the patterns that it wakes. */
    private final int[][] wakes;

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
        this.wakes = new int[lexicon.size()][];
        Arrays.fill(wakes, NONE);
        Set<String> wake = new HashSet<>();
        waking.forEach(pattern -> wake.add(pattern.source()));
        for (int number = 0; number < wanted.length; number++) {
            if (wake.contains(patterns.get(number).source())) {
                wake(number, wanted[number].waking());
            }
        }
        Set<CharSet> sets = new LinkedHashSet<>(List.of(CharSet.WORDS));
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        this.patterns.forEach(pattern -> pattern.node().addSets(sets, seen));
        this.alphabet = new Alphabet(sets);
        this.anywhere = new AtomicReferenceArray<>(this.patterns.size());
        this.atPlace = new AtomicReferenceArray<>(this.patterns.size());
    }

    private void wake(int pattern, int set) {
        if (set == Wanted.NONE) {
            always.set(pattern);
        } else {
            wakes[set] = Arrays.copyOf(wakes[set], wakes[set].length + 1);
            wakes[set][wakes[set].length - 1] = pattern;
        }
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
        Automaton automaton = anywhere.get(pattern);
        if (automaton == null) {
            automaton = Automaton.anywhere(patterns.get(pattern).program(), alphabet, room);
            anywhere.set(pattern, automaton);
        }
        return automaton;
    }

    private Automaton atPlace(int pattern) {
        Automaton automaton = atPlace.get(pattern);
        if (automaton == null) {
            automaton = Automaton.atPlace(patterns.get(pattern).program(), alphabet, room);
            atPlace.set(pattern, automaton);
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
            for (int pattern : wakes[seen.get(i)]) {
                if (couldMatch(pattern, seen)) {
                    awake.set(pattern);
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
            for (int pattern : wakes[set]) {
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
