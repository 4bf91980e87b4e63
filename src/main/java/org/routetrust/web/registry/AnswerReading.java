package org.routetrust.web.registry;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.Ground;
import org.routetrust.registry.Route;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.State;
import org.routetrust.web.view.Form;

/** Reads an answer somebody typed: every field that is wrong is named. */
@Singleton
final class AnswerReading {

    static final List<State> STATES = List.of(State.ANSWERED, State.WEAK, State.MISSING);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 1_000;

    private final QuoteSearch quotes;
    private final ObjectMapper mapper;
    private final ValueReading values;
    private final Clock clock;

    AnswerReading(QuoteSearch quotes, ObjectMapper mapper, Rulebook rulebook, Clock clock) {
        this.quotes = quotes;
        this.mapper = mapper;
        this.values = new ValueReading(rulebook.words());
        this.clock = clock;
    }

    /** What came of reading. */
    sealed interface Result {}

    /** An answer that can be kept. */
    record Answered(State state, @Nullable String value, Ground ground, String by) implements Result {}

    /** What to correct, by field. */
    record Refused(Map<String, String> problems) implements Result {}

    Result read(Route route, CheckRule check, Form form) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<State> state = State.of(form.value("state")).filter(STATES::contains);
        if (state.isEmpty()) {
            problems.put("state", "Choose how well it is answered.");
        }
        boolean missing = state.filter(State.MISSING::equals).isPresent();
        Map<String, Object> value = missing ? Map.of() : values.read(check, form, problems);
        Ground ground = ground(route, form, missing, problems);
        String by = form.value("givenBy");
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            problems.put("givenBy", "Say who gives this answer, in at most 100 characters.");
        }
        return ground == null || state.isEmpty() || !problems.isEmpty()
                ? new Refused(problems)
                : new Answered(state.get(), value.isEmpty() ? null : json(value), ground, by);
    }

    private @Nullable Ground ground(Route route, Form form, boolean missing, Map<String, String> problems) {
        boolean quoted = !form.value("quote").isEmpty();
        boolean said = !form.value("source").isEmpty();
        if (quoted && missing) {
            problems.put(
                    "quote", "What is missing cannot be quoted. Empty this field, and say below where you looked.");
        } else if (quoted && said) {
            problems.put("quote", "Give a quote or your own word, not both: empty this field, or the source below.");
        } else if (quoted) {
            return quote(route, form.value("quote"), problems);
        } else if (said) {
            return ownWord(form, problems);
        } else if (missing) {
            problems.put("source", "Say where you looked.");
        } else {
            problems.put("quote", "Paste the sentence the answer rests on, or say below where you have it from.");
        }
        return null;
    }

    private @Nullable Ground quote(Route route, String text, Map<String, String> problems) {
        return switch (quotes.find(route.id(), text)) {
            case QuoteSearch.Stands stands -> stands.ground();
            case QuoteSearch.Broken broken -> {
                problems.put("quote", "These words run over several paragraphs or cells. Quote from one of them.");
                yield null;
            }
            case QuoteSearch.Absent absent -> {
                problems.put(
                        "quote",
                        "These words stand in none of the route's captures. Copy them from a capture, add the page they"
                                + " stand on to the route, or give them as your own word below.");
                yield null;
            }
        };
    }

    private @Nullable Ground ownWord(Form form, Map<String, String> problems) {
        if (form.value("source").length() > LONGEST_SOURCE) {
            problems.put("source", "Shorten this to 1,000 characters.");
        }
        try {
            LocalDate on = LocalDate.parse(form.value("sourceDate"));
            if (!on.isAfter(clock.instant().atZone(ZoneOffset.UTC).toLocalDate())) {
                return new Ground.OwnWord(form.value("source"), on);
            }
            problems.put("sourceDate", "This day is still to come. Give the day you read or heard it.");
        } catch (DateTimeException e) {
            problems.put("sourceDate", "Give the day you read or heard it, such as 2026-05-13.");
        }
        return null;
    }

    private String json(Map<String, Object> value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
