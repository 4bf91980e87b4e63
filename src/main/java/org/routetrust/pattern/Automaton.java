package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a pattern stands in a text, one step a character. Its states are the sets of steps that a program can be
 * at (Rabin and Scott, 1959), made when they are first reached and forgotten when they become too many. Safe for many
 * threads.
 */
final class Automaton {

    private static final State FOUND = new State(new int[0], false, false, 0, true);

    private final Program program;
    /** For the number of a character in the alphabet, its number here. */
    private final char[] local;
    /** For a number here, a character it stands for; 0 is the end of the text. */
    private final char[] examples;

    private final boolean asksForWords;
    private final int[] begin;
    private final Closure closure;
    private final Room room;
    private final Map<State, State> states = new HashMap<>();
    private int round;
    private volatile State start;

    Automaton(Program program, Alphabet alphabet, Room room) {
        this.program = program;
        this.room = room;
        this.round = room.round();
        Set<Edge> edges = new HashSet<>();
        for (int step = 0; step < program.size(); step++) {
            if (program.op(step) == Program.Op.AT) {
                edges.add(program.edge(step));
            }
        }
        this.asksForWords = edges.contains(Edge.WORD) || edges.contains(Edge.NO_WORD);
        this.local = new char[alphabet.size()];
        this.examples = localise(alphabet);
        this.closure = new Closure(program);
        closure.add(program.start());
        this.begin = closure.take();
        this.start = known(new State(begin, true, false, examples.length, false));
    }

    /** Characters that this program does not tell apart share a number: parts are split set by set. */
    private char[] localise(Alphabet alphabet) {
        List<CharSet> sets = new ArrayList<>(program.sets());
        if (asksForWords) {
            sets.add(CharSet.WORDS);
        }
        int[] parts = new int[alphabet.size()];
        for (CharSet set : sets) {
            Map<Integer, Integer> split = new HashMap<>();
            for (int number = 1; number < parts.length; number++) {
                int half = 2 * parts[number] + (set.has(alphabet.example(number)) ? 1 : 0);
                parts[number] = split.computeIfAbsent(half, key -> split.size());
            }
        }
        char[] found = new char[parts.length];
        int most = 0;
        for (int number = 1; number < parts.length; number++) {
            local[number] = (char) (parts[number] + 1);
            found[local[number]] = alphabet.example(number);
            most = Math.max(most, local[number]);
        }
        return Arrays.copyOf(found, most + 1);
    }

    /** Whether the pattern stands between the two offsets; edges are told as if nothing stood around them. */
    boolean finds(char[] numbers, int from, int to) {
        State state = start;
        for (int i = from; i < to; i++) {
            int next = local[numbers[i]];
            State after = state.nexts[next];
            state = after == null ? follow(state, next) : after;
            if (state.found) {
                return true;
            }
        }
        State end = state.nexts[Alphabet.END];
        return (end == null ? follow(state, Alphabet.END) : end).found;
    }

    private synchronized State follow(State state, int next) {
        State after = made(state, next);
        state.nexts[next] = after;
        return after;
    }

    private State made(State state, int next) {
        boolean ends = next == Alphabet.END;
        char c = examples[next];
        boolean word = !ends && Letters.isWord(c);
        int[] steps = state.passingEdges(this, ends, word);
        for (int step : steps) {
            if (program.op(step) == Program.Op.DONE) {
                return FOUND;
            }
        }
        if (ends) {
            return state;
        }
        for (int step : steps) {
            if (program.op(step) == Program.Op.ONE
                    && program.sets().get(program.set(step)).has(c)) {
                closure.add(program.next(step));
            }
        }
        for (int step : begin) {
            closure.add(step);
        }
        int[] reached = closure.take();
        Arrays.sort(reached);
        boolean done = Arrays.stream(reached).anyMatch(step -> program.op(step) == Program.Op.DONE);
        return done ? FOUND : known(new State(reached, false, asksForWords && word, examples.length, false));
    }

    private State known(State state) {
        if (round != room.round()) {
            round = room.round();
            states.clear();
            start = new State(begin, true, false, examples.length, false);
            states.put(start, start);
        }
        State known = states.putIfAbsent(state, state);
        if (known == null) {
            room.take();
        }
        return known == null ? state : known;
    }

    /**
     * Where a program can be.
     *
     * <p>The next states are written and read without a lock: a state is only ever replaced by an equal one.
     */
    private static final class State {

        private final int[] steps;
        private final boolean begins;
        private final boolean afterWord;
        private final boolean found;
        private final @Nullable State[] nexts;

        private State(int[] steps, boolean begins, boolean afterWord, int width, boolean found) {
            this.steps = steps;
            this.begins = begins;
            this.afterWord = afterWord;
            this.nexts = new State[width];
            this.found = found;
        }

        /** The steps, and those behind the edges that hold before the next character. */
        private int[] passingEdges(Automaton automaton, boolean ends, boolean wordNext) {
            Program program = automaton.program;
            if (Arrays.stream(steps).noneMatch(step -> program.op(step) == Program.Op.AT)) {
                return steps;
            }
            int[] current = steps;
            int passed = -1;
            while (passed != current.length) {
                passed = current.length;
                for (int step : current) {
                    automaton.closure.add(step);
                    if (program.op(step) == Program.Op.AT
                            && program.edge(step).holds(begins, ends, afterWord, wordNext)) {
                        automaton.closure.add(program.next(step));
                    }
                }
                current = automaton.closure.take();
            }
            return current;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof State state
                    && begins == state.begins
                    && afterWord == state.afterWord
                    && Arrays.equals(steps, state.steps);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(steps) * 4 + (begins ? 2 : 0) + (afterWord ? 1 : 0);
        }
    }
}
