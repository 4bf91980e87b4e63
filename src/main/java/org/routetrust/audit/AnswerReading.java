package org.routetrust.audit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.Ground;
import org.routetrust.rulebook.State;

/** Reads the form of an answer by hand, and remembers every field that is wrong. */
final class AnswerReading {

    private static final Set<State> GIVEN = Set.of(State.ANSWERED, State.WEAK, State.MISSING);
    private static final int LONGEST_QUOTE = 5_000;
    private static final int LONGEST_SOURCE = 1_000;
    private static final int LONGEST_NAME = 100;
    private static final int FIRST_YEAR = 1990;

    private final UnaryOperator<String> mask;
    private final Clock clock;
    private final List<Refused.Problem> problems = new ArrayList<>();

    /** @param mask for credentials: an analyst may paste one as well as a page may print one */
    AnswerReading(UnaryOperator<String> mask, Clock clock) {
        this.mask = mask;
        this.clock = clock;
    }

    /**
     * A form that can be followed.
     *
     * @param quote words still to be found; null where the answer rests on an own word
     * @param word the own word; null where there is a quote
     */
    record Sound(
            State state,
            Map<String, Object> value,
            String givenBy,
            @Nullable String quote,
            Ground.@Nullable OwnWord word) {}

    /** Empty if something is wrong: {@link #problems} says what. */
    Optional<Sound> read(AnswerForm form, List<AnswerField> fields) {
        State state = state(form.state());
        Map<String, Object> value = new ValueReading(fields, problems).read(form.value());
        String quote = upTo(LONGEST_QUOTE, "quote", form.quote());
        String source = upTo(LONGEST_SOURCE, "source", form.source());
        checkGround(quote, source);
        Ground.OwnWord word = source.isEmpty() ? null : ownWord(source, form.sourceDate());
        String givenBy = givenBy(form.givenBy());
        return problems.isEmpty()
                ? Optional.of(new Sound(state, value, givenBy, quote.isEmpty() ? null : quote, word))
                : Optional.empty();
    }

    List<Refused.Problem> problems() {
        return problems;
    }

    private State state(@Nullable String given) {
        Optional<State> state = State.of(text(given)).filter(GIVEN::contains);
        if (state.isEmpty()) {
            refuse("state", "write one of answered, weak, missing");
        }
        return state.orElse(State.WEAK);
    }

    private void checkGround(String quote, String source) {
        if (quote.isEmpty() && source.isEmpty()) {
            refuse("quote", "quote one of the route's captures, or give your own word with source and sourceDate");
        } else if (!quote.isEmpty() && !source.isEmpty()) {
            refuse("source", "give either a quote or your own word, not both");
        }
    }

    private Ground.@Nullable OwnWord ownWord(String source, @Nullable String date) {
        try {
            LocalDate on = LocalDate.parse(text(date));
            if (on.getYear() >= FIRST_YEAR && !on.isAfter(LocalDate.now(clock).plusDays(1))) {
                return new Ground.OwnWord(source, on);
            }
        } catch (DateTimeException e) {
            // told below, like a date that cannot be
        }
        refuse("sourceDate", "write the day of the source, such as 2026-05-13; it cannot lie ahead");
        return null;
    }

    private String givenBy(@Nullable String given) {
        String name = upTo(LONGEST_NAME, "givenBy", given);
        if (name.isEmpty() && text(given).isEmpty()) {
            refuse("givenBy", "say who gives this answer");
        }
        return name;
    }

    private String upTo(int longest, String field, @Nullable String given) {
        String text = text(given);
        if (text.length() > longest) {
            refuse(field, "shorten it to " + longest + " characters");
            return text.substring(0, longest);
        }
        return text;
    }

    private String text(@Nullable String given) {
        return given == null ? "" : mask.apply(given).strip();
    }

    private void refuse(String field, String remedy) {
        problems.add(new Refused.Problem(field, remedy));
    }
}
