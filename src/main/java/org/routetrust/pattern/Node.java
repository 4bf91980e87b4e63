package org.routetrust.pattern;

import java.util.List;
import java.util.Set;

/** A pattern as it was understood. */
sealed interface Node {

    /** One character of a set. */
    record One(CharSet set) implements Node {}

    /** A place between characters. */
    record At(Edge edge) implements Node {}

    /** One after the other; of none, the empty text. */
    record All(List<Node> parts) implements Node {}

    /** The first that fits. */
    record Any(List<Node> branches) implements Node {}

    /**
     * Several times.
     *
     * @param most {@link #ENDLESS} where there is no limit
     * @param lazy whether few are tried before many
     */
    record Loop(Node body, int least, int most, boolean lazy) implements Node {}

    /** What is told by the number of its group, from 1. */
    record Group(int number, Node body) implements Node {}

    /** No limit to a loop. */
    int ENDLESS = Integer.MAX_VALUE;

    /** The empty text. */
    static Node nothing() {
        return new All(List.of());
    }

    /** The length of the longest text it matches, or {@link #ENDLESS}. */
    default int longest() {
        return switch (this) {
            case One one -> 1;
            case At at -> 0;
            case All all -> {
                int sum = 0;
                for (Node part : all.parts()) {
                    sum = sum(sum, part.longest());
                }
                yield sum;
            }
            case Any any -> {
                int most = 0;
                for (Node branch : any.branches()) {
                    most = Math.max(most, branch.longest());
                }
                yield most;
            }
            case Loop loop -> times(loop.body().longest(), loop.most());
            case Group group -> group.body().longest();
        };
    }

    /** How many steps of a {@link Program} it is written as, before the one that ends it. */
    default int steps() {
        return switch (this) {
            case One one -> 1;
            case At at -> 1;
            case All all -> steps(all.parts(), 0);
            case Any any -> steps(any.branches(), any.branches().size() - 1);
            case Loop loop -> {
                int body = loop.body().steps();
                int least = times(body, loop.least());
                yield loop.most() == ENDLESS
                        ? sum(least, sum(body, 1))
                        : sum(least, times(sum(body, 1), loop.most() - loop.least()));
            }
            case Group group -> sum(group.body().steps(), 2);
        };
    }

    private static int steps(List<Node> nodes, int more) {
        int steps = more;
        for (Node node : nodes) {
            steps = sum(steps, node.steps());
        }
        return steps;
    }

    /** Adds every set of characters in it, but those in parts that were seen before. */
    default void addSets(Set<CharSet> sets, Set<Node> seen) {
        switch (this) {
            case One one -> sets.add(one.set());
            case At at -> {}
            case All all -> all.parts().forEach(part -> part.addSets(sets, seen));
            case Any any -> {
                if (seen.add(any)) {
                    any.branches().forEach(branch -> branch.addSets(sets, seen));
                }
            }
            case Loop loop -> loop.body().addSets(sets, seen);
            case Group group -> group.body().addSets(sets, seen);
        }
    }

    private static int sum(int a, int b) {
        return a == ENDLESS || b == ENDLESS ? ENDLESS : (int) Math.min((long) a + b, ENDLESS);
    }

    private static int times(int length, int most) {
        if (length == 0 || most == 0) {
            return 0;
        }
        return length == ENDLESS || most == ENDLESS ? ENDLESS : (int) Math.min((long) length * most, ENDLESS);
    }
}
