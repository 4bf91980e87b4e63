package org.routetrust.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.routetrust.cue.Finding;
import org.routetrust.cue.HostNames;
import org.routetrust.rulebook.Words;

/**
 * Builds normalised values from what cues captured. A cue's {@code gives} is a template: {@code $amount} becomes the
 * number captured as "amount", {@code $per} the word that the table "per" has for what was captured, other names the
 * captured text; {@code $site} is who the page's address names, and {@code $repository} the same where it names the owner
 * of a repository. A field whose capture is absent is left out. Digits at the end of a name only tell captures apart.
 */
final class Values {

    private static final int MOST_ITEMS = 12;

    private final Words words;

    Values(Words words) {
        this.words = words;
    }

    /**
     * Best first: of a single word the first wins, lists are joined, a yes stays a yes; of prices that one cue reads, as
     * from the rows of a table, the lowest counts. The first word a cue gives is
     * what its others belong to: the text of a date is not taken for the text of a duration.
     *
     * @param worseFirst by field, the order in which of several words the earlier counts, whatever comes first
     */
    Map<String, Object> merge(List<Finding> best, Map<String, List<String>> worseFirst) {
        Map<String, Object> merged = new LinkedHashMap<>();
        Map<String, String> givenBy = new HashMap<>();
        for (Finding finding : best) {
            Map<String, Object> given = given(finding);
            if (!isOutdone(given, merged, worseFirst)) {
                String cue = finding.cue().id();
                given.forEach((field, value) -> {
                    boolean again = cue.equals(givenBy.putIfAbsent(field, cue));
                    merged.merge(
                            field,
                            value,
                            (first, second) -> again && isLess(second, first)
                                    ? second
                                    : join(first, second, worseFirst.get(field)));
                });
            }
        }
        return merged;
    }

    /** What one finding says. */
    Map<String, Object> given(Finding finding) {
        Map<String, Object> given = new LinkedHashMap<>();
        finding.cue().gives().forEach((field, template) -> {
            Object value = fill(template, finding);
            if (value != null) {
                given.put(field, value);
            }
        });
        return given;
    }

    private static boolean isOutdone(
            Map<String, Object> given, Map<String, Object> merged, Map<String, List<String>> worseFirst) {
        if (given.isEmpty()) {
            return false;
        }
        Map.Entry<String, Object> first = given.entrySet().iterator().next();
        return first.getValue() instanceof String word
                && !worseFirst.containsKey(first.getKey())
                && !merged.getOrDefault(first.getKey(), word).equals(word);
    }

    private static Object join(Object first, Object second, @Nullable List<String> order) {
        if (order != null) {
            return order.indexOf(first) <= order.indexOf(second) ? first : second;
        }
        if (first instanceof List<?> known && second instanceof List<?> more) {
            List<Object> joined = new ArrayList<>(known);
            for (Object item : more) {
                if (!joined.contains(item)) {
                    joined.add(item);
                }
            }
            return joined.size() <= MOST_ITEMS ? List.copyOf(joined) : known;
        }
        if (first instanceof Boolean a && second instanceof Boolean b) {
            return a || b;
        }
        return first;
    }

    /** Whether it is a smaller amount of the same. */
    private static boolean isLess(Object second, Object first) {
        return first instanceof Map<?, ?> a
                && second instanceof Map<?, ?> b
                && a.get("amount") instanceof Number most
                && b.get("amount") instanceof Number amount
                && Objects.equals(a.get("unit"), b.get("unit"))
                && amount.doubleValue() < most.doubleValue();
    }

    private @Nullable Object fill(Object template, Finding finding) {
        return switch (template) {
            case List<?> list -> {
                List<Object> items = new ArrayList<>();
                for (Object item : list) {
                    Object filled = fill(item, finding);
                    if (filled != null) {
                        items.add(filled);
                    }
                }
                yield items.isEmpty() ? null : List.copyOf(items);
            }
            case Map<?, ?> map -> fillMap(map, finding);
            default -> word(String.valueOf(template), finding);
        };
    }

    /** A map that loses its amount is no value at all. */
    private @Nullable Object fillMap(Map<?, ?> template, Finding finding) {
        Map<String, Object> filled = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : template.entrySet()) {
            Object value = entry.getValue() == null ? null : fill(entry.getValue(), finding);
            if (value != null) {
                filled.put(String.valueOf(entry.getKey()), value);
            } else if ("amount".equals(entry.getKey())) {
                return null;
            }
        }
        return filled.isEmpty() ? null : filled;
    }

    private @Nullable Object word(String template, Finding finding) {
        if (!template.startsWith("$")) {
            return plain(template);
        }
        String name = template.substring(1);
        String text = captured(name, finding);
        if (text == null || text.isBlank()) {
            return null;
        }
        String table = withoutNumber(name);
        return switch (table) {
            case "amount" -> Numerals.read(words.normal("number", text), true);
            case "cost" -> Numerals.read(words.normal("number", text), false);
            default -> words.normal(table, tidy(text));
        };
    }

    private static @Nullable String captured(String name, Finding finding) {
        String page = finding.quote() == null ? "" : finding.quote().url();
        return switch (name) {
            case "site" -> HostNames.namedBy(page);
            case "repository" -> HostNames.ownerOfRepository(page);
            default -> finding.captured().get(name);
        };
    }

    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        return name.substring(0, end);
    }

    private static Object plain(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                Object number = Numerals.read(word, false);
                yield number == null ? word : number;
            }
        };
    }

    private static String tidy(String text) {
        String tidy = text.strip();
        while (!tidy.isEmpty() && ".,;:|·".indexOf(tidy.charAt(tidy.length() - 1)) >= 0) {
            tidy = tidy.substring(0, tidy.length() - 1).strip();
        }
        return tidy;
    }
}
