package org.routetrust.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.routetrust.pattern.Regex;

/** Reads what a cue gives: fields of its check's value, with {@code $name} for what a pattern captured. */
final class GivesReader {

    /** What every sentence captures: who the page's address names, and only the owner of a repository. */
    private static final Set<String> ALWAYS_CAPTURED = Set.of("site", "repository");

    private final Map<String, Set<String>> fields;
    private final boolean known;

    private GivesReader(Map<String, Set<String>> fields, boolean known) {
        this.fields = fields;
        this.known = known;
    }

    /** For the cues of a check with these fields. */
    static GivesReader into(Map<String, Set<String>> fields) {
        return new GivesReader(fields, true);
    }

    /** For a check whose file could not be read. */
    static GivesReader unchecked() {
        return new GivesReader(Map.of(), false);
    }

    /** The fields in the order written. Unknown ones, unknown words and captures that no pattern makes are mistakes. */
    Map<String, Object> read(YamlMap cue, List<Regex> match) {
        Map<String, Object> given = new LinkedHashMap<>();
        cue.map("gives")
                .ifPresent(gives -> gives.names().forEach(field -> {
                    Object value = gives.plain(field);
                    if (value != null) {
                        given.put(field, value);
                        check(field, value, gives, match);
                    }
                }));
        return given;
    }

    private void check(String field, Object value, YamlMap gives, List<Regex> match) {
        if (known && !fields.containsKey(field)) {
            gives.mistakeAtName(field, "the check has no field '" + field + "'; known: " + fields.keySet());
        }
        Set<String> words = fields.getOrDefault(field, Set.of());
        for (String word : leaves(value)) {
            boolean isCapture = word.startsWith("$");
            if (isCapture && !match.isEmpty() && !captures(match).contains(word.substring(1))) {
                gives.mistake(field, "no pattern in 'match' captures (?P<" + word.substring(1) + ">...)");
            } else if (!isCapture && !words.isEmpty() && !words.contains(word)) {
                gives.mistake(field, "'" + word + "' is no word of '" + field + "'; known: " + new TreeSet<>(words));
            }
        }
    }

    private static Set<String> captures(List<Regex> match) {
        Set<String> names = new TreeSet<>(ALWAYS_CAPTURED);
        match.forEach(pattern -> names.addAll(pattern.groups()));
        return names;
    }

    private static List<String> leaves(Object value) {
        return switch (value) {
            case List<?> list ->
                list.stream().flatMap(item -> leaves(item).stream()).toList();
            case Map<?, ?> map ->
                map.values().stream().flatMap(item -> leaves(item).stream()).toList();
            default -> List.of(value.toString());
        };
    }
}
