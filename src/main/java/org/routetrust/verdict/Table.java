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

    private final Map<String, Map<Use, Policies>> byKind = new HashMap<>();
    private final Map<Use, Policies> unknownKind;

    Table(Rulebook rulebook) {
        List<Asking> stopRules = rulebook.stopRules().stream().map(Asking::of).toList();
        for (KindRule kind : rulebook.kinds()) {
            byKind.put(kind.id(), byUse(stopRules, kind.policies()));
        }
        unknownKind = byUse(stopRules, List.of(unknownKind()));
    }

    /** By use; for a kind that no file describes one of them always stops. */
    Map<Use, Policies> policies(String kind) {
        return byKind.getOrDefault(kind, unknownKind);
    }

    private static Map<Use, Policies> byUse(List<Asking> stopRules, List<Policy> own) {
        List<Asking> all =
                Stream.concat(stopRules.stream(), own.stream().map(Asking::of)).toList();
        Map<Use, Policies> byUse = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            byUse.put(
                    use,
                    new Policies(all.stream()
                            .filter(asking -> asking.policy().uses().contains(use))
                            .toList()));
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
