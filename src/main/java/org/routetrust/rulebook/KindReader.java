package org.routetrust.rulebook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the file of a kind. */
final class KindReader {

    private KindReader() {}

    static KindRule read(String id, YamlMap file, Set<String> checks) {
        file.allow(
                "title",
                "what",
                "what-not",
                "order",
                "threshold",
                "secondary",
                "policies",
                "conditions",
                "never",
                "cues");
        return new KindRule(
                id,
                file.text("title"),
                file.text("what"),
                file.text("what-not"),
                file.number("order", 99),
                file.number("threshold", 1),
                file.number("secondary", 3),
                new PolicyReader(checks, id).read(file),
                conditions(file));
    }

    private static Map<Use, List<String>> conditions(YamlMap file) {
        Map<Use, List<String>> conditions = new EnumMap<>(Use.class);
        file.map("conditions")
                .ifPresent(map -> map.names()
                        .forEach(name -> Use.of(name)
                                .ifPresentOrElse(
                                        use -> conditions.put(use, map.texts(name)),
                                        () -> map.mistake(name, "no use '" + name + "'"))));
        return conditions;
    }
}
