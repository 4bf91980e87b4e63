package org.routetrust.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.routetrust.pattern.Regex;

/**
 * What cues share beside fragments.
 *
 * @param tables what turns what a page wrote into the word a value holds: table name to (written form, lower-case) to
 *     normalised word
 * @param nearby what an analyst would open beside a page, by topic, the most telling first: how links to it are called,
 *     in their text or their path
 * @param neverSelf what a page's address may spell and is no name of a service, such as a model
 * @param decisionWords what tells that a sentence decides something about a route; nothing is judged by it
 */
public record Words(
        Map<String, Map<String, String>> tables,
        Map<String, List<Regex>> nearby,
        List<Regex> neverSelf,
        List<Regex> decisionWords) {

    /** What stands, in the text that a cue with {@code {self}} looks at, for the name that the page's address spells. */
    public static final char SELF = '\uE000';

    static final Words NONE = new Words(Map.of(), Map.of(), List.of(), List.of());

    static Words read(YamlMap file, Fragments fragments) {
        file.allow("fragments", "tables", "nearby", "never-self", "decision-words");
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        file.map("tables")
                .ifPresent(map -> map.names()
                        .forEach(name -> map.map(name).ifPresent(table -> tables.put(name, readTable(table)))));
        Map<String, List<Regex>> nearby = new LinkedHashMap<>();
        file.map("nearby")
                .ifPresent(map ->
                        map.names().forEach(topic -> nearby.put(topic, patterns(map.words(topic), fragments))));
        return new Words(
                tables,
                nearby,
                patterns(file.words("never-self"), fragments),
                patterns(file.words("decision-words"), fragments));
    }

    private static List<Regex> patterns(List<YamlMap.Word> words, Fragments fragments) {
        List<Regex> patterns = new ArrayList<>();
        for (YamlMap.Word word : words) {
            try {
                patterns.add(fragments.compile(word.value()));
            } catch (IllegalArgumentException e) {
                word.mistake(String.valueOf(e.getMessage()));
            }
        }
        return patterns;
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
