package org.routetrust.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.routetrust.check.Answer;
import org.routetrust.check.Evidence;
import org.routetrust.pattern.Regex;

/**
 * The last day of an offer, where a page gives it with its year; of several the latest. "No free tier since May 3" names
 * no such day: it reports what was.
 */
final class OfferEnd {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")[a-z]*\\.?";
    /** Every year that is read begins so. */
    private static final String CENTURY = "20";

    private static final String DAY = "[0-9]{1,2}(?:st|nd|rd|th)?";
    private static final String DATE = "(?P<date>" + MONTH + " " + DAY + ",? 20[0-9]{2}|" + DAY + " (?:of )?" + MONTH
            + ",? 20[0-9]{2}|20[0-9]{2} ?[-/.年] ?[0-9]{1,2} ?[-/.月] ?[0-9]{1,2})";
    private static final Regex UP_TO =
            Regex.compile("(?:\\b(?:until|till|through|(?:ends?|ended|expires?|expired|closes?|closed)(?: on)?|runs to)"
                    + "|截止[到至]?|截至|有效期至|到期日|到|至)[ :：]*(?:the )?" + DATE);
    private static final Regex PART = Regex.compile("[0-9]+|[a-z]+");

    private OfferEnd() {}

    /** The day, or empty where the answer names none. */
    static Optional<LocalDate> of(Answer expiry) {
        return Stream.concat(byHand(expiry), expiry.evidence().stream().flatMap(evidence -> said(evidence.text())))
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> byHand(Answer expiry) {
        boolean given = expiry.evidence().stream().map(Evidence::givenBy).anyMatch(name -> name != null);
        boolean isDate = "date".equals(expiry.value().get("kind"));
        return given && isDate && expiry.value().get("text") instanceof String text
                ? read(text).stream()
                : Stream.empty();
    }

    private static Stream<LocalDate> said(String sentence) {
        if (!sentence.contains(CENTURY)) {
            return Stream.empty();
        }
        List<LocalDate> days = new ArrayList<>();
        UP_TO.findAll(sentence, "date").forEach(date -> read(date.in(sentence)).ifPresent(days::add));
        return days.stream();
    }

    static Optional<LocalDate> read(String text) {
        List<Integer> numbers = new ArrayList<>();
        int month = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        for (Regex.Match match : PART.findAll(lower, "")) {
            String part = match.in(lower);
            if (Character.isLetter(part.charAt(0))) {
                month = Math.max(month, MONTHS.indexOf(part.substring(0, Math.min(3, part.length()))) + 1);
            } else if (part.length() <= 4) {
                numbers.add(Integer.parseInt(part));
            }
        }
        return month > 0 ? named(numbers, month) : numbered(numbers);
    }

    private static Optional<LocalDate> named(List<Integer> numbers, int month) {
        Optional<Integer> year = numbers.stream().filter(number -> number > 31).findFirst();
        Optional<Integer> day = numbers.stream().filter(number -> number <= 31).findFirst();
        return year.flatMap(y -> day.flatMap(d -> date(y, month, d)));
    }

    private static Optional<LocalDate> numbered(List<Integer> numbers) {
        boolean whole = numbers.size() == 3 && numbers.getFirst() > 31;
        return whole ? date(numbers.get(0), numbers.get(1), numbers.get(2)) : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
