package org.routetrust.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.Words;

/** Reads amounts as people type them, such as 5 credits per day, 50 credits once or $0.04, and as programs write them. */
final class Amounts {

    private static final Set<String> FILLERS = Set.of("per", "a", "an", "each", "every", "free");
    private static final Pattern FIGURES =
            Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,13})(?:\\.[0-9]{1,9})?");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final Words words;
    private final List<AnswerMember> members;

    /** @param members what an amount consists of, in the order people write it */
    Amounts(Words words, List<AnswerMember> members) {
        this.words = words;
        this.members = members;
    }

    /** What to write, as a sentence for a person. */
    String remedy() {
        StringBuilder remedy =
                new StringBuilder("Write it like ").append(sample()).append('.');
        members.stream()
                .filter(member -> !member.words().isEmpty())
                .forEach(member -> remedy.append(" The ")
                        .append(member.name().equals("per") ? "period" : member.name())
                        .append(" is one of ")
                        .append(String.join(", ", member.words()))
                        .append('.'));
        return remedy.toString();
    }

    private String sample() {
        boolean periodic = members.stream().anyMatch(member -> member.name().equals("per"));
        return periodic ? "5 credits per day" : "3 credits";
    }

    /** An amount somebody typed. */
    Optional<Map<String, Object>> read(String typed) {
        List<String> parts = parts(typed);
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 0; i < members.size() && parts.size() == members.size(); i++) {
            AnswerMember member = members.get(i);
            given.put(
                    member.name(), member.number() ? figure(parts.get(i)) : words.normal(member.name(), parts.get(i)));
        }
        return read(given);
    }

    /** An amount a program wrote. */
    Optional<Map<String, Object>> read(Map<?, ?> given) {
        Map<String, Object> amount = new LinkedHashMap<>();
        for (AnswerMember member : members) {
            Object read = read(member, given.get(member.name()));
            if (read == null) {
                return Optional.empty();
            }
            amount.put(member.name(), read);
        }
        return amount.keySet().containsAll(given.keySet()) ? Optional.of(amount) : Optional.empty();
    }

    private static @Nullable Object read(AnswerMember member, @Nullable Object given) {
        if (member.number()) {
            return given instanceof Number number ? number(number) : null;
        }
        return given instanceof String word
                        && (member.words().isEmpty() || member.words().contains(word))
                ? word
                : null;
    }

    private static @Nullable Object number(Number given) {
        if (!Double.isFinite(given.doubleValue())) {
            return null;
        }
        BigDecimal number = new BigDecimal(String.valueOf(given));
        if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            return null;
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    private static Object figure(String typed) {
        return FIGURES.matcher(typed).matches() ? new BigDecimal(typed.replace(",", "")) : typed;
    }

    /** "$5" is "5 usd". */
    private static List<String> parts(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT).replace('/', ' ');
        String dollars = plain.startsWith("$") ? plain.substring(1).strip().replaceFirst("(\\s|$)", " usd ") : plain;
        List<String> parts = new ArrayList<>(Arrays.asList(dollars.strip().split("\\s+")));
        parts.removeIf(FILLERS::contains);
        return parts;
    }
}
