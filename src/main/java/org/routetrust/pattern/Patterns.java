package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Many patterns, and one pass over a text that tells which of them could match there at all. Safe for many threads.
 */
public final class Patterns {

    private static final int[] NONE = {};

    private final IdentityHashMap<Regex, Integer> numbers = new IdentityHashMap<>();
    private final List<Regex> patterns = new ArrayList<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    /** For the number of a pattern, sets of words of each of which one must be present. */
    private final List<int[][]> needs = new ArrayList<>();

    private final BitSet always = new BitSet();
    /** For the number of a word, the patterns that it wakes. */
    private final List<Set<Integer>> wakes = new ArrayList<>();

    private final int[][] wakesByWord;
    private final Prefilter prefilter;
    private final Alphabet alphabet;
    private final Room room = new Room();
    private final AtomicReferenceArray<Automaton> automata;

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
        Set<String> wake = new LinkedHashSet<>();
        waking.forEach(pattern -> wake.add(pattern.source()));
        for (Regex pattern : all) {
            int number = bySource.computeIfAbsent(pattern.source(), source -> bySource.size());
            numbers.put(pattern, number);
            if (number == needs.size()) {
                this.patterns.add(pattern);
                register(number, Literals.of(pattern.node()), wake.contains(pattern.source()));
            }
        }
        this.prefilter = new Prefilter(List.copyOf(words.keySet()));
        this.wakesByWord = wakes.stream()
                .map(set -> set.isEmpty()
                        ? NONE
                        : set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        Set<CharSet> sets = new LinkedHashSet<>(List.of(CharSet.WORDS));
        this.patterns.forEach(pattern -> sets.addAll(pattern.program().sets()));
        this.alphabet = new Alphabet(sets);
        this.automata = new AtomicReferenceArray<>(this.patterns.size());
    }

    private void register(int number, Need need, boolean wakes) {
        needs.add(need.sets().stream()
                .sorted(Comparator.comparingInt(Set::size))
                .map(set -> set.stream().mapToInt(this::word).toArray())
                .toArray(int[][]::new));
        if (wakes && need.sets().isEmpty()) {
            always.set(number);
        } else if (wakes) {
            need.rarest().forEach(word -> this.wakes.get(word(word)).add(number));
        }
    }

    private int word(String word) {
        Integer known = words.putIfAbsent(word, words.size());
        if (known == null) {
            wakes.add(new LinkedHashSet<>());
        }
        return known == null ? words.size() - 1 : known;
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
    boolean couldMatch(int pattern, WordsSeen present) {
        for (int[] set : needs.get(pattern)) {
            if (!present.hasAny(set)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the pattern may match inside the place: told with what stands beside it, on which edges depend. */
    private boolean couldStandIn(int pattern, Region place, char[] numbers) {
        return automaton(pattern)
                .finds(numbers, Math.max(0, place.start() - 1), Math.min(numbers.length, place.end() + 1));
    }

    /** Whether the pattern of that number stands in the text whose characters have these numbers. */
    boolean finds(int pattern, char[] numbers) {
        return automaton(pattern).finds(numbers, 0, numbers.length);
    }

    private Automaton automaton(int pattern) {
        Automaton automaton = automata.get(pattern);
        if (automaton == null) {
            automaton = new Automaton(patterns.get(pattern).program(), alphabet, room);
            automata.set(pattern, automaton);
        }
        return automaton;
    }

    char[] numbers(String text) {
        return alphabet.numbers(text);
    }

    /** The text, ready to be asked for these patterns. */
    public Probe probe(String text) {
        return new Probe(this, text, prefilter.wordsIn(text));
    }

    /** The waking patterns that could match where these words stand. */
    BitSet awake(WordsSeen present) {
        BitSet awake = (BitSet) always.clone();
        for (int i = 0; i < present.size(); i++) {
            for (int pattern : wakesByWord[present.get(i)]) {
                if (!awake.get(pattern) && couldMatch(pattern, present)) {
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
        prefilter.scan(text, (word, end) -> {
            for (int pattern : wakesByWord[word]) {
                Region around = Region.around(end, patterns.get(pattern).longest(), text.length());
                Region.add(around, regions.computeIfAbsent(pattern, key -> new ArrayList<>()));
            }
        });
        char[] numbers = regions.isEmpty() ? new char[0] : numbers(text);
        regions.replaceAll((pattern, places) -> places.stream()
                .filter(place -> couldStandIn(pattern, place, numbers))
                .toList());
        return regions;
    }
}
