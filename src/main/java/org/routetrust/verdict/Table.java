package org.routetrust.verdict;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.routetrust.rulebook.Condition;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Policy;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.Use;

/** Which policies speak of a kind and a use, in the order of their files. */
final class Table {

    private final Map<String, Map<Use, List<Policy>>> byKind = new HashMap<>();
    private final Map<Use, List<Policy>> unknownKind;

    Table(Rulebook rulebook) {
        for (KindRule kind : rulebook.kinds()) {
            byKind.put(kind.id(), byUse(rulebook.stopRules(), kind.policies()));
        }
        unknownKind = byUse(rulebook.stopRules(), List.of(unknownKind()));
    }

    /** The policies; for a kind that no file describes one of them always stops. */
    List<Policy> policies(String kind, Use use) {
        return byKind.getOrDefault(kind, unknownKind).getOrDefault(use, List.of());
    }

    /** The highest level that every policy leaves. */
    static Level level(List<Policy> policies, Case judged) {
        Level level = Level.USABLE;
        for (Policy policy : policies) {
            if (policy.otherwise().compareTo(level) < 0 && !Holding.holds(policy.needs(), judged)) {
                level = policy.otherwise();
            }
        }
        return level;
    }

    private static Map<Use, List<Policy>> byUse(List<Policy> stopRules, List<Policy> own) {
        Map<Use, List<Policy>> byUse = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            byUse.put(
                    use,
                    Stream.concat(stopRules.stream(), own.stream())
                            .filter(policy -> policy.uses().contains(use))
                            .toList());
        }
        return byUse;
    }

    private static Policy unknownKind() {
        return new Policy(
                "stop.unknown-kind",
                EnumSet.allOf(Use.class),
                new Condition.Any(List.of()),
                Level.STOP,
                null,
                "No file of the checklists describes this kind of route, so nothing can be said for it.");
    }
}
