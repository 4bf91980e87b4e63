package org.routetrust.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field of a check's value, in words.
 *
 * @param name of the field
 * @param text what it says
 */
public record ValueLine(String name, String text) {

    /** The fields that say something. */
    public static List<ValueLine> of(@Nullable Map<String, Object> value) {
        List<ValueLine> lines = new ArrayList<>();
        if (value != null) {
            value.forEach((field, said) -> {
                String text = Objects.equals(said, false) ? "" : words(field, said);
                if (!text.isBlank()) {
                    lines.add(new ValueLine(field, text));
                }
            });
        }
        return lines;
    }

    /** One field's value, in words that the form of the field takes back. */
    public static String words(String field, @Nullable Object said) {
        return switch (said) {
            case null -> "";
            case List<?> list ->
                list.stream()
                        .map(item -> words(field, item))
                        .collect(Collectors.joining(field.equals("items") ? "; " : ", "));
            case Map<?, ?> map -> amount(map);
            case Boolean yes -> yes ? "yes" : "no";
            case Number number -> number(number);
            default -> String.valueOf(said);
        };
    }

    private static String amount(Map<?, ?> map) {
        List<String> parts = new ArrayList<>();
        if (map.get("amount") instanceof Number amount) {
            parts.add(number(amount));
        }
        if (map.get("unit") != null) {
            parts.add(String.valueOf(map.get("unit")));
        }
        Object per = map.get("per");
        if (per != null) {
            parts.add(per.equals("once") ? "once" : "per " + per);
        }
        return String.join(" ", parts);
    }

    private static String number(Number number) {
        double value = number.doubleValue();
        return value == Math.rint(value) ? String.valueOf(number.longValue()) : String.valueOf(number);
    }
}
