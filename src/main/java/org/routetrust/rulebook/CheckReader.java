package org.routetrust.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a file of checks/. */
final class CheckReader {

    private CheckReader() {}

    static CheckRule read(String id, YamlMap file, Set<String> kinds) {
        file.allow(
                "title",
                "question",
                "why",
                "good-answer",
                "where",
                "order",
                "freshness-days",
                "fields",
                "worse-first",
                "never-both",
                "fuller-first",
                "answered-when",
                "never",
                "cues");
        Map<String, Set<String>> fields = fields(file);
        return new CheckRule(
                id,
                file.text("title"),
                file.text("question"),
                file.text("why"),
                file.text("good-answer"),
                file.text("where"),
                file.number("order", 99),
                freshness(file, kinds),
                fields,
                worseFirst(file, fields),
                neverBoth(file, fields),
                file.yes("fuller-first", false),
                answeredWhen(file, fields.keySet()));
    }

    private static Map<String, Integer> freshness(YamlMap file, Set<String> kinds) {
        Map<String, Integer> days = new LinkedHashMap<>();
        file.map("freshness-days")
                .ifPresent(map -> map.names().forEach(kind -> {
                    days.put(kind, map.number(kind, 30));
                    if (!kind.equals("default") && !kinds.contains(kind)) {
                        map.mistakeAtName(kind, "no kind '" + kind + "'; known: default, " + String.join(", ", kinds));
                    }
                }));
        return days;
    }

    private static Map<String, Set<String>> fields(YamlMap file) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        file.map("fields")
                .ifPresent(map ->
                        map.names().forEach(field -> fields.put(field, new LinkedHashSet<>(map.texts(field)))));
        return fields;
    }

    private static Map<String, List<String>> worseFirst(YamlMap file, Map<String, Set<String>> fields) {
        Map<String, List<String>> orders = new LinkedHashMap<>();
        file.map("worse-first")
                .ifPresent(map -> map.names().forEach(field -> {
                    Set<String> words = fields.getOrDefault(field, Set.of());
                    orders.put(field, map.texts(field));
                    if (!words.equals(Set.copyOf(map.texts(field)))) {
                        map.mistakeAtName(field, "name every word of the field once; they are " + words);
                    }
                }));
        return orders;
    }

    private static List<CheckRule.Exclusion> neverBoth(YamlMap file, Map<String, Set<String>> fields) {
        List<CheckRule.Exclusion> exclusions = new ArrayList<>();
        for (YamlMap exclusion : file.maps("never-both")) {
            exclusion.allow("field", "words");
            Set<String> known = fields.getOrDefault(exclusion.text("field"), Set.of());
            for (YamlMap.Word word : exclusion.words("words")) {
                if (!known.contains(word.value())) {
                    word.mistake("no word '" + word.value() + "' of that field; known: " + known);
                }
            }
            exclusions.add(
                    new CheckRule.Exclusion(exclusion.text("field"), new LinkedHashSet<>(exclusion.texts("words"))));
        }
        return exclusions;
    }

    private static List<Set<String>> answeredWhen(YamlMap file, Set<String> fields) {
        List<Set<String>> groups = new ArrayList<>();
        for (YamlMap group : file.maps("answered-when")) {
            group.allow("any");
            for (YamlMap.Word field : group.words("any")) {
                if (!fields.contains(field.value())) {
                    field.mistake("no field '" + field.value() + "'; known: " + fields);
                }
            }
            groups.add(Set.copyOf(group.texts("any")));
        }
        return groups;
    }
}
