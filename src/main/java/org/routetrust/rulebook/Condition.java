package org.routetrust.rulebook;

import java.util.List;
import java.util.Set;

/** What a policy asks of a route, as data. */
public sealed interface Condition {

    /** The check is in that state or a better one. */
    record AtLeast(String check, State state) implements Condition {}

    /** The answer's value has one of these words in that field, such as {@code output-terms.training: [not-used]}. */
    record Facet(String check, String field, Set<String> values) implements Condition {

        /** Copies the values. */
        public Facet {
            values = Set.copyOf(values);
        }
    }

    /** A warning or another sign is there, such as {@code key-printed} or {@code owners-host}. */
    record Sign(String id) implements Condition {}

    /** The opposite. */
    record Not(Condition condition) implements Condition {}

    /** All of them. */
    record All(List<Condition> conditions) implements Condition {

        /** Copies the list. */
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of them. */
    record Any(List<Condition> conditions) implements Condition {

        /** Copies the list. */
        public Any {
            conditions = List.copyOf(conditions);
        }
    }
}
