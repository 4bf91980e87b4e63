package org.routetrust.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.routetrust.rulebook.Condition;
import org.routetrust.rulebook.Policy;

/** The single statements that conditions are made of. */
final class Atoms {

    private Atoms() {}

    static Stream<Condition> of(Condition condition) {
        return switch (condition) {
            case Condition.Not not -> of(not.condition());
            case Condition.All all -> all.conditions().stream().flatMap(Atoms::of);
            case Condition.Any any -> any.conditions().stream().flatMap(Atoms::of);
            case Condition.AtLeast atom -> Stream.of(atom);
            case Condition.Facet atom -> Stream.of(atom);
            case Condition.Sign atom -> Stream.of(atom);
        };
    }

    /** The checks a policy is about, the one it names first. */
    static List<String> checks(Policy policy) {
        Stream<String> named = policy.check() == null ? Stream.empty() : Stream.of(policy.check());
        Stream<String> asked = of(policy.needs()).flatMap(Atoms::check);
        return Stream.concat(named, asked).distinct().toList();
    }

    /** The signs a policy is about. */
    static List<String> signs(Policy policy) {
        return of(policy.needs())
                .flatMap(atom -> atom instanceof Condition.Sign sign ? Stream.of(sign.id()) : Stream.empty())
                .distinct()
                .toList();
    }

    private static Stream<String> check(Condition atom) {
        return switch (atom) {
            case Condition.AtLeast atLeast -> Stream.of(atLeast.check());
            case Condition.Facet facet -> Stream.of(facet.check());
            default -> Stream.empty();
        };
    }
}
