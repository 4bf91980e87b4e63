package org.routetrust.rulebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What cues share: fragments of patterns, written {@code {name}} inside a pattern, and tables that turn what a page
 * wrote into the word a value holds.
 *
 * @param fragments name to pattern
 * @param tables table name to (written form, lower-case) to normalised word
 */
public record Words(Map<String, String> fragments, Map<String, Map<String, String>> tables) {

    static final Words NONE = new Words(Map.of(), Map.of());

    static Words read(YamlMap file) {
        file.allow("fragments", "tables", "stop-words");
        Map<String, String> fragments = new LinkedHashMap<>();
        file.map("fragments")
                .ifPresent(map -> map.names().forEach(name -> {
                    Words soFar = new Words(fragments, Map.of());
                    fragments.put(name, "(?:" + soFar.expand(String.join("|", map.texts(name))) + ")");
                }));
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        file.map("tables")
                .ifPresent(map -> map.names()
                        .forEach(name -> map.map(name).ifPresent(table -> tables.put(name, readTable(table)))));
        return new Words(fragments, tables);
    }

    private static Map<String, String> readTable(YamlMap table) {
        Map<String, String> words = new HashMap<>();
        for (String normal : table.names()) {
            words.put(normal, normal);
            for (YamlMap.Word written : table.words(normal)) {
                if (words.put(written.value().toLowerCase(Locale.ROOT), normal) != null) {
                    written.mistake("'" + written.value() + "' stands in this table twice");
                }
            }
        }
        return words;
    }

    /**
     * Puts the fragments into a pattern.
     *
     * @throws IllegalArgumentException for a fragment that does not exist
     */
    String expand(String pattern) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String name = close < 0 ? "" : pattern.substring(open + 1, close);
            out.append(pattern, from, open);
            if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
                out.append('{');
                from = open + 1;
            } else {
                out.append(fragment(name));
                from = close + 1;
            }
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    private String fragment(String name) {
        String fragment = fragments.get(name);
        if (fragment == null) {
            throw new IllegalArgumentException(
                    "no fragment '{" + name + "}' in words.yaml; known: " + List.copyOf(fragments.keySet()));
        }
        return fragment;
    }

    /** The normalised word of a table, or the text itself where there is no such table or word. */
    public String normal(String table, String written) {
        Map<String, String> words = tables.getOrDefault(table, Map.of());
        String key = written.strip().toLowerCase(Locale.ROOT);
        return words.getOrDefault(key, written.strip());
    }
}
