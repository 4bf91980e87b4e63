package org.routetrust.rulebook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the file of a kind. */
final class KindReader {

    private KindReader() {}

    static KindRule read(String id, YamlMap file, PolicyReader policies) {
        file.allow(
                "title",
                "what",
                "what-not",
                "order",
                "threshold",
                "secondary",
                "settled-by",
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
                policies.signs(file, "settled-by"),
                policies.read(id, file),
                conditions(file));
    }

    private static Map<Use, List<String>> conditions(YamlMap file) {
        Map<Use, List<String>> conditions = new EnumMap<>(Use.class);
        file.map("conditions")
                .ifPresent(map -> map.names()
                        .forEach(name -> Use.of(name)
                                .ifPresentOrElse(
                                        use -> conditions.put(use, map.texts(name)),
                                        () -> map.mistakeAtName(name, "no use '" + name + "'"))));
        return conditions;
    }
}
