package org.routetrust.rulebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tables that turn what a page wrote into the word a value holds.
 *
 * @param tables table name to (written form, lower-case) to normalised word
 */
public record Words(Map<String, Map<String, String>> tables) {

    static final Words NONE = new Words(Map.of());

    static Words read(YamlMap file) {
        file.allow("fragments", "tables");
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        file.map("tables")
                .ifPresent(map -> map.names()
                        .forEach(name -> map.map(name).ifPresent(table -> tables.put(name, readTable(table)))));
        return new Words(tables);
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

    /** The normalised word of a table, or the text itself where there is no such table or word. */
    public String normal(String table, String written) {
        Map<String, String> words = tables.getOrDefault(table, Map.of());
        String key = written.strip().toLowerCase(Locale.ROOT);
        return words.getOrDefault(key, written.strip());
    }
}
