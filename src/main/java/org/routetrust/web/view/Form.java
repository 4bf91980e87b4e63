package org.routetrust.web.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form as it was typed, and what is wrong with it: shown again, nothing of it is lost.
 *
 * @param values what was typed, by field; several for a group of boxes
 * @param errors what to correct, by field, in the order of the form
 */
public record Form(Map<String, List<String>> values, Map<String, String> errors) {

    /** Copies both. */
    public Form {
        values = Map.copyOf(values);
        errors = new LinkedHashMap<>(errors);
    }

    /** A field that is to be corrected, with the id it has on the page. */
    public record Problem(String field, String message) {}

    /** A form with these values and nothing wrong; empty ones may be left out. */
    public static Form of(Map<String, String> values) {
        return new Form(
                values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))),
                Map.of());
    }

    /** What a browser sent: words, and lists of words for fields sent more than once. */
    public static Form sent(Map<String, Object> body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        body.forEach((field, value) -> values.put(
                field,
                value instanceof Collection<?> many
                        ? many.stream().map(String::valueOf).toList()
                        : List.of(value == null ? "" : String.valueOf(value))));
        return new Form(values, Map.of());
    }

    /** The same form with what is wrong. */
    public Form with(Map<String, String> problems) {
        return new Form(values, problems);
    }

    /** What was typed, stripped; empty where nothing was. */
    public String value(String field) {
        List<String> typed = values.getOrDefault(field, List.of());
        return typed.isEmpty() ? "" : typed.getFirst().strip();
    }

    /** All that was chosen of a group of boxes. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** Whether a box of a group was chosen. */
    public boolean holds(String field, String word) {
        return all(field).contains(word);
    }

    /** Whether nothing is wrong. */
    public boolean ok() {
        return errors.isEmpty();
    }

    /** Whether something is wrong with a field. */
    public boolean has(String field) {
        return errors.containsKey(field);
    }

    /** What to correct in a field; empty where nothing is wrong. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** All that is to be corrected, to be listed above the form. */
    public List<Problem> problems() {
        return errors.entrySet().stream()
                .map(entry -> new Problem(entry.getKey().replace('.', '-'), entry.getValue()))
                .toList();
    }
}
