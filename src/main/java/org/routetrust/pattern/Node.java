package org.routetrust.pattern;

import java.util.List;

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
            case All all -> all.parts().stream().mapToInt(Node::longest).reduce(0, Node::sum);
            case Any any ->
                any.branches().stream().mapToInt(Node::longest).max().orElse(0);
            case Loop loop -> times(loop.body().longest(), loop.most());
            case Group group -> group.body().longest();
        };
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
