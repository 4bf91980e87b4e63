package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a pattern stands in a text, one step a character. Its states are the sets of steps that a program can be
 * at (Rabin and Scott, 1959), made when they are first reached and forgotten when they become too many. Safe for many
 * threads.
 */
final class Automaton {

    private final Program program;
    /** For the number of a character in the alphabet, its number here. */
    private final char[] local;
    /** For a number here, a character it stands for; 0 is the end of the text. */
    private final char[] examples;

    private final boolean goesOn;

    private final boolean asksForWords;
    /** The steps at which a match can begin, and those at which it can begin later than with the text. */
    private final int[] begin;

    private final int[] beginLater;
    private final Closure closure;
    private final Room room;
    private volatile States states;

    /**
     * Takes a program.
     *
     * @param goesOn whether a match may begin later than looking begins
     */
    Automaton(Program program, Alphabet alphabet, Room room, boolean goesOn) {
        this.program = program;
        this.goesOn = goesOn;
        this.room = room;
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
        this.beginLater = Arrays.stream(begin).filter(this::canHoldLater).toArray();
        this.states = states();
    }

    private States states() {
        return new States(examples.length, begin, beginLater, room.round());
    }

    private boolean canHoldLater(int step) {
        return program.op(step) != Program.Op.AT || program.edge(step) != Edge.BEGIN;
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

    /** Whether the pattern stands between the two offsets of a text; edges are told by the whole text. */
    boolean finds(char[] numbers, int from, int to) {
        States known = states;
        int state = start(known, numbers, from);
        for (int i = from; i <= to; i++) {
            int column = i < numbers.length ? local[numbers[i]] : Alphabet.END;
            int next = known.next(state, column);
            if (next == States.UNKNOWN) {
                Place place = follow(known, state, column);
                known = place.states;
                next = place.state;
            }
            if (next < 0) {
                return next == States.FOUND;
            }
            state = next;
        }
        return false;
    }

    private int start(States known, char[] numbers, int from) {
        if (from == 0) {
            return known.start();
        }
        boolean afterWord = asksForWords && Letters.isWord(examples[local[numbers[from - 1]]]);
        return known.startLater(afterWord);
    }

    /** A state, and those it is one of. */
    private record Place(States states, int state) {}

    private synchronized Place follow(States known, int state, int column) {
        int[] steps = passingEdges(known.reached(state), column);
        int[] next = hasDone(steps) ? steps : taking(steps, column);
        boolean over = next.length == 0 || hasDone(next);
        if (states.round() != room.round()) {
            states = states();
        }
        int number = over
                ? (next.length == 0 ? States.LOST : States.FOUND)
                : numberOf(new Reached(next, false, asksForWords && Letters.isWord(examples[column])));
        if (known == states) {
            known.put(state, column, number);
        }
        return new Place(states, number);
    }

    private int numberOf(Reached reached) {
        int before = states.size();
        int number = states.numberOf(reached);
        if (states.size() > before) {
            room.take();
        }
        return number;
    }

    /** Where the steps lead that take the character; nothing takes the end of a text. */
    private int[] taking(int[] steps, int column) {
        if (column == Alphabet.END) {
            return new int[0];
        }
        for (int step : steps) {
            if (program.op(step) == Program.Op.ONE
                    && program.sets().get(program.set(step)).has(examples[column])) {
                closure.add(program.next(step));
            }
        }
        if (goesOn) {
            for (int step : beginLater) {
                closure.add(step);
            }
        }
        return Arrays.stream(closure.take()).filter(this::canHoldLater).sorted().toArray();
    }

    private boolean hasDone(int[] steps) {
        return Arrays.stream(steps).anyMatch(step -> program.op(step) == Program.Op.DONE);
    }

    /** The steps, and those behind the edges that hold before the next character. */
    private int[] passingEdges(Reached reached, int column) {
        boolean ends = column == Alphabet.END;
        boolean wordNext = !ends && Letters.isWord(examples[column]);
        if (Arrays.stream(reached.steps()).noneMatch(step -> program.op(step) == Program.Op.AT)) {
            return reached.steps();
        }
        int[] current = reached.steps();
        int passed = -1;
        while (passed != current.length) {
            passed = current.length;
            for (int step : current) {
                closure.add(step);
                if (program.op(step) == Program.Op.AT
                        && program.edge(step).holds(reached.begins(), ends, reached.afterWord(), wordNext)) {
                    closure.add(program.next(step));
                }
            }
            current = closure.take();
        }
        return current;
    }
}
