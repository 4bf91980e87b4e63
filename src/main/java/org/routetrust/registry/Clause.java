package org.routetrust.registry;

import java.util.List;
import java.util.stream.Stream;

/**
 * A condition of a statement.
 *
 * @param sql with a question mark for each value
 */
record Clause(String sql, List<Object> values) {
    static final Clause TRUE = of("true");
    static final Clause FALSE = of("false");

    static Clause of(String sql, Object... values) {
        return new Clause(sql, List.of(values));
    }

    Object[] parameters() {
        return values.toArray();
    }

    Clause and(Clause other) {
        return joined(" and ", other);
    }

    Clause or(Clause other) {
        return joined(" or ", other);
    }

    Clause not() {
        return new Clause("not (" + sql + ")", values);
    }

    private Clause joined(String word, Clause other) {
        return new Clause(
                "(" + sql + word + other.sql + ")",
                Stream.concat(values.stream(), other.values.stream()).toList());
    }
}
