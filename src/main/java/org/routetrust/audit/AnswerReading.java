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
import org.routetrust.rulebook.Words;

/** Reads the form of an answer by hand, and remembers every field that is wrong. */
final class AnswerReading {

    private static final Set<State> GIVEN = Set.of(State.ANSWERED, State.WEAK, State.MISSING);
    private static final int LONGEST_QUOTE = 5_000;
    private static final int LONGEST_SOURCE = 1_000;
    private static final int LONGEST_NAME = 100;
    private static final int FIRST_YEAR = 1990;

    private final UnaryOperator<String> mask;
    private final Words words;
    private final Clock clock;
    private final List<Refused.Problem> problems = new ArrayList<>();

    /** @param mask for credentials: an analyst may paste one as well as a page may print one */
    AnswerReading(UnaryOperator<String> mask, Words words, Clock clock) {
        this.mask = mask;
        this.words = words;
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
        Map<String, Object> value = value(state, form, fields);
        String quote = upTo(LONGEST_QUOTE, "quote", form.quote());
        String source = upTo(LONGEST_SOURCE, "source", form.source());
        if (state == State.MISSING) {
            checkGap(quote, source);
        } else {
            checkGround(quote, source);
        }
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
            refuse("state", "Say how well it is answered: answered, weak or missing.");
        }
        return state.orElse(State.WEAK);
    }

    /** A gap says nothing, whatever stands in the fields. */
    private Map<String, Object> value(State state, AnswerForm form, List<AnswerField> fields) {
        if (state == State.MISSING) {
            return Map.of();
        }
        int before = problems.size();
        Map<String, Object> value = new ValueReading(fields, words, problems).read(form.value());
        if (state == State.ANSWERED && value.isEmpty() && !fields.isEmpty() && problems.size() == before) {
            refuse("value", "Say what it says in at least one of these fields, or choose weak.");
        }
        return value;
    }

    private void checkGap(String quote, String source) {
        if (!quote.isEmpty()) {
            refuse("quote", "What is missing cannot be quoted. Leave this empty, and say where you looked.");
        }
        if (source.isEmpty()) {
            refuse("source", "Say where you looked.");
        }
    }

    private void checkGround(String quote, String source) {
        if (quote.isEmpty() && source.isEmpty()) {
            refuse("quote", "Quote one of the route's captures, or give your own word with its source and date.");
        } else if (!quote.isEmpty() && !source.isEmpty()) {
            refuse("source", "Give a quote or your own word, not both: empty one of the two.");
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
        refuse("sourceDate", "Give the day of the source, such as 2026-05-13. It cannot lie ahead.");
        return null;
    }

    private String givenBy(@Nullable String given) {
        String name = upTo(LONGEST_NAME, "givenBy", given);
        if (name.isEmpty() && text(given).isEmpty()) {
            refuse("givenBy", "Say who gives this answer.");
        }
        return name;
    }

    private String upTo(int longest, String field, @Nullable String given) {
        String text = text(given);
        if (text.length() > longest) {
            refuse(field, "Shorten this to " + longest + " characters.");
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
