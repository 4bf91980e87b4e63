package org.routetrust.rulebook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a file of checks/. */
final class CheckReader {

    private CheckReader() {}

    static CheckRule read(String id, YamlMap file) {
        file.allow(
                "title",
                "question",
                "why",
                "good-answer",
                "where",
                "order",
                "freshness-days",
                "fields",
                "answered-when",
                "never",
                "cues");
        Map<String, Integer> freshness = new LinkedHashMap<>();
        file.map("freshness-days")
                .ifPresent(map -> map.names().forEach(kind -> freshness.put(kind, map.number(kind, 30))));
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        file.map("fields")
                .ifPresent(map ->
                        map.names().forEach(field -> fields.put(field, new LinkedHashSet<>(map.texts(field)))));
        List<Set<String>> groups = file.maps("answered-when").stream()
                .map(group -> {
                    group.allow("any");
                    return Set.copyOf(group.texts("any"));
                })
                .toList();
        return new CheckRule(
                id,
                file.text("title"),
                file.text("question"),
                file.text("why"),
                file.text("good-answer"),
                file.text("where"),
                file.number("order", 99),
                freshness,
                fields,
                groups);
    }
}
