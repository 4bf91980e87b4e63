package org.routetrust.web.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.Words;

/** Reads amounts as people type them: 5 credits per day, 50 credits once, $0.04. */
final class Amounts {

    private static final Set<String> UNITS =
            Set.of("credits", "images", "requests", "generations", "tokens", "usd", "minutes", "other");
    private static final Set<String> PERIODS = Set.of("day", "week", "month", "minute", "once", "other");
    private static final Set<String> FILLERS = Set.of("per", "a", "an", "each", "every", "free");

    private final Words words;

    Amounts(Words words) {
        this.words = words;
    }

    /** An amount with its unit and its period. */
    Optional<Map<String, Object>> item(String typed) {
        List<String> parts = parts(typed);
        if (parts.size() != 3) {
            return Optional.empty();
        }
        String per = period(parts.get(2));
        return amount(parts.get(0), parts.get(1)).filter(item -> per != null).map(item -> {
            item.put("per", String.valueOf(per));
            return item;
        });
    }

    /** What one image costs. */
    Optional<Map<String, Object>> price(String typed) {
        List<String> parts = parts(typed);
        return parts.size() == 2 ? amount(parts.get(0), parts.get(1)) : Optional.empty();
    }

    private Optional<Map<String, Object>> amount(String number, String written) {
        String unit = unit(written);
        try {
            double amount = Double.parseDouble(number.replace(",", ""));
            if (unit == null || !Double.isFinite(amount) || amount < 0 || amount > 1e12) {
                return Optional.empty();
            }
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("amount", amount == Math.rint(amount) ? (Object) (long) amount : (Object) amount);
            item.put("unit", unit);
            return Optional.of(item);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** "$5" is "5 usd". */
    private static List<String> parts(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT).replace('/', ' ');
        String dollars = plain.startsWith("$") ? plain.substring(1).strip().replaceFirst("(\\s|$)", " usd ") : plain;
        List<String> parts = new ArrayList<>(Arrays.asList(dollars.strip().split("\\s+")));
        parts.removeIf(FILLERS::contains);
        return parts;
    }

    private @Nullable String unit(String written) {
        String normal = words.normal("unit", written);
        return UNITS.contains(normal) ? normal : UNITS.contains(normal + "s") ? normal + "s" : null;
    }

    private @Nullable String period(String written) {
        String normal = words.normal("per", written);
        String known = normal.equals("daily")
                ? "day"
                : normal.endsWith("ly") ? normal.substring(0, normal.length() - 2) : normal;
        return PERIODS.contains(known) ? known : null;
    }
}
