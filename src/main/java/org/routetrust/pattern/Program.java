package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pattern as steps of a machine (Thompson, 1968). */
final class Program {

    /** The kinds of steps. */
    enum Op {
        /** Takes a character of a set, and goes on. */
        ONE,
        /** Goes two ways; the first is to be preferred. */
        EITHER,
        /** Goes on if an edge is here. */
        AT,
        /** Remembers where it is, and goes on. */
        TELL,
        /** The pattern has matched. */
        DONE
    }

    private static final int MOST_STEPS = 30_000;
    private static final List<Edge> EDGES = List.of(Edge.values());

    private final List<CharSet> sets;
    private final Op[] ops;
    private final int[] nexts;
    private final int[] args;
    private final int start;
    private final int groups;
    private final @Nullable CharSet firsts;

    private Program(Builder builder, int start, int groups) {
        this.sets = List.copyOf(builder.sets.keySet());
        this.ops = builder.ops.toArray(Op[]::new);
        this.nexts = builder.nexts.stream().mapToInt(Integer::intValue).toArray();
        this.args = builder.args.stream().mapToInt(Integer::intValue).toArray();
        this.start = start;
        this.groups = groups;
        this.firsts = beginnings();
    }

    private @Nullable CharSet beginnings() {
        BitSet firsts = new BitSet();
        for (int step : reachable(start)) {
            if (ops[step] != Op.ONE) {
                return null;
            }
            firsts.or(sets.get(args[step]).members());
        }
        return CharSet.of(firsts);
    }

    /**
     * Refuses what would be no program.
     *
     * @throws IllegalArgumentException if its counts make it too large
     */
    static void refuseTooLarge(Node node) {
        if (node.steps() >= MOST_STEPS) {
            throw new IllegalArgumentException("not a pattern: its counts make it too large");
        }
    }

    /** Writes a pattern as a program. */
    static Program of(Node node, int groups) {
        Builder builder = new Builder();
        int start = builder.write(node, builder.add(Op.DONE, 0, 0));
        return new Program(builder, start, groups);
    }

    int size() {
        return ops.length;
    }

    int start() {
        return start;
    }

    /** What a match can begin with, or null where it may be anything or nothing. */
    @Nullable
    CharSet firsts() {
        return firsts;
    }

    int groups() {
        return groups;
    }

    Op op(int step) {
        return ops[step];
    }

    /** The step after it. */
    int next(int step) {
        return nexts[step];
    }

    /** The other way of {@link Op#EITHER}. */
    int other(int step) {
        return args[step];
    }

    /** The number of the place that {@link Op#TELL} remembers. */
    int slot(int step) {
        return args[step];
    }

    Edge edge(int step) {
        return EDGES.get(args[step]);
    }

    /** The number of the set of {@link Op#ONE}. */
    int set(int step) {
        return args[step];
    }

    List<CharSet> sets() {
        return sets;
    }

    /** The steps that can be reached without taking a character, in the order of preference; edges are not passed. */
    int[] reachable(int from) {
        Closure closure = new Closure(this);
        closure.add(from);
        return closure.take();
    }

    private static final class Builder {

        private final Map<CharSet, Integer> sets = new LinkedHashMap<>();
        private final List<Op> ops = new ArrayList<>();
        private final List<Integer> nexts = new ArrayList<>();
        private final List<Integer> args = new ArrayList<>();

        private int add(Op op, int next, int arg) {
            ops.add(op);
            nexts.add(next);
            args.add(arg);
            return ops.size() - 1;
        }

        /** Writes the steps of a node in front of the step that follows it. */
        private int write(Node node, int next) {
            return switch (node) {
                case Node.One one -> {
                    Integer set = sets.putIfAbsent(one.set(), sets.size());
                    yield add(Op.ONE, next, set == null ? sets.size() - 1 : set);
                }
                case Node.At at -> add(Op.AT, next, EDGES.indexOf(at.edge()));
                case Node.All all -> {
                    int first = next;
                    for (Node part : all.parts().reversed()) {
                        first = write(part, first);
                    }
                    yield first;
                }
                case Node.Any any -> {
                    int first = write(any.branches().getLast(), next);
                    for (Node branch :
                            any.branches().reversed().subList(1, any.branches().size())) {
                        first = add(Op.EITHER, write(branch, next), first);
                    }
                    yield first;
                }
                case Node.Loop loop -> loop(loop, next);
                case Node.Group group -> {
                    int end = add(Op.TELL, next, 2 * group.number() + 1);
                    yield add(Op.TELL, write(group.body(), end), 2 * group.number());
                }
            };
        }

        private int loop(Node.Loop loop, int next) {
            int first = next;
            if (loop.most() == Node.ENDLESS) {
                first = either(next, next, loop.lazy());
                int body = write(loop.body(), first);
                (loop.lazy() ? args : nexts).set(first, body);
            } else {
                for (int i = loop.least(); i < loop.most(); i++) {
                    first = either(write(loop.body(), first), next, loop.lazy());
                }
            }
            for (int i = 0; i < loop.least(); i++) {
                first = write(loop.body(), first);
            }
            return first;
        }

        private int either(int body, int next, boolean lazy) {
            return lazy ? add(Op.EITHER, next, body) : add(Op.EITHER, body, next);
        }
    }

    @Override
    public String toString() {
        return ops.length + " steps over " + Arrays.toString(sets.toArray());
    }
}
