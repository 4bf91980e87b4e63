package org.routetrust.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A check's value taken apart, so that a value that is half right counts half.
 *
 * @param said one text per fact, such as {@code items 5.0 credits day}
 */
record Facts(Set<String> said) {

    /** What stands in a value to be read by people, or stands beside its main word. */
    private static final Set<String> UNCOUNTED = Set.of("role", "text", "contact");

    private static final Set<String> NOTHING = Set.of("", "none", "null", "false");

    static Facts of(@Nullable Map<String, ? extends @Nullable Object> value) {
        Set<String> said = new TreeSet<>();
        if (value != null) {
            value.forEach((field, word) -> {
                if (!UNCOUNTED.contains(field)) {
                    add(field, word, said);
                }
            });
        }
        return new Facts(said);
    }

    private static void add(String field, @Nullable Object word, Set<String> said) {
        if (word instanceof List<?> list) {
            list.forEach(one -> add(field, one, said));
        } else if (word instanceof Map<?, ?> map) {
            if (map.get("amount") instanceof Number amount) {
                said.add(field + " " + amount.doubleValue() + " " + part(map, "unit") + " " + part(map, "per"));
            }
        } else if (!NOTHING.contains(String.valueOf(word))) {
            said.add(field + " " + written(field, String.valueOf(word)));
        }
    }

    private static String part(Map<?, ?> map, String name) {
        Object part = map.get(name);
        return part == null ? "other" : part.toString();
    }

    private static String written(String field, String word) {
        return field.equals("name")
                ? Likeness.bare(word)
                : word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** How many of these facts were found. A name is found where one of the two spellings holds the other. */
    Tally tally(Facts found) {
        return namesTheSame(found) ? new Tally(said.size(), 0, 0) : Tally.of(said, found.said);
    }

    private boolean namesTheSame(Facts found) {
        return names().anyMatch(name -> found.names().anyMatch(other -> name.contains(other) || other.contains(name)));
    }

    private Stream<String> names() {
        return said.stream().filter(fact -> fact.startsWith("name ")).map(fact -> fact.substring("name ".length()));
    }
}
