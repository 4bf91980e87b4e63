package org.routetrust.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field of a check's value, in words.
 *
 * @param name of the field
 * @param text what it says
 */
public record ValueLine(String name, String text) {

    private static final int CENTS = 2;

    /**
     * The fields that say something.
     *
     * @param fields the words each field may hold, which are ids; others stand as a page writes them
     */
    public static List<ValueLine> of(@Nullable Map<String, Object> value, Map<String, Set<String>> fields) {
        List<ValueLine> lines = new ArrayList<>();
        if (value != null) {
            value.forEach((field, said) -> {
                String text = Objects.equals(said, false) ? "" : words(field, said);
                if (!text.isBlank()) {
                    boolean ids = !fields.getOrDefault(field, Set.of()).isEmpty();
                    lines.add(new ValueLine(field, ids ? text.replace('-', ' ') : text));
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
            case Number number -> plain(number);
            default -> String.valueOf(said);
        };
    }

    private static String amount(Map<?, ?> map) {
        List<String> parts = new ArrayList<>();
        String unit = Objects.toString(map.get("unit"), "");
        if (map.get("amount") instanceof Number amount) {
            parts.add(unit.equals("usd") ? money(amount) : plain(amount));
            unit = unit.equals("usd") ? "" : counted(amount, unit);
        }
        if (!unit.isEmpty()) {
            parts.add(unit);
        }
        Object per = map.get("per");
        if (per != null) {
            parts.add(per.equals("once") ? "once" : "per " + per);
        }
        return String.join(" ", parts);
    }

    private static String counted(Number amount, String unit) {
        return amount.doubleValue() == 1 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    /** Whole dollars, or cents and what is smaller. */
    private static String money(Number number) {
        BigDecimal value = new BigDecimal(plain(number));
        return "$"
                + (value.scale() > 0
                        ? value.setScale(Math.max(CENTS, value.scale()), RoundingMode.UNNECESSARY)
                        : value);
    }

    private static String plain(Number number) {
        return new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
    }
}
