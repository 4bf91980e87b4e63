package org.routetrust.audit;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.Database;
import org.routetrust.registry.Giving;
import org.routetrust.registry.Ground;
import org.routetrust.registry.HandAnswer;
import org.routetrust.registry.HandAnswers;
import org.routetrust.registry.Routes;

/**
 * Takes answers by hand: checks every field, finds the quote on the route's captures, keeps the answer and judges the
 * route again, all in one transaction. Every method throws {@link org.routetrust.database.DatabaseUnavailable} if the
 * database does not answer.
 */
@Singleton
public final class HandAnswering {

    private final Road road;
    private final Routes routes;
    private final QuoteFinder quotes;
    private final HandAnswers answers;
    private final RouteAuditing auditing;
    private final Database database;
    private final ObjectMapper mapper;
    private final Clock clock;

    HandAnswering(
            Road road,
            Routes routes,
            QuoteFinder quotes,
            HandAnswers answers,
            RouteAuditing auditing,
            Database database,
            ObjectMapper mapper,
            Clock clock) {
        this.road = road;
        this.routes = routes;
        this.quotes = quotes;
        this.answers = answers;
        this.auditing = auditing;
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The fields the value of a check may have; empty if there is no such check. */
    public Optional<List<AnswerField>> fields(String check) {
        return road.rulebook().check(check).map(rule -> AnswerField.of(rule, road.rulebook()));
    }

    /** Gives an answer, which counts until it is withdrawn or another is given. */
    public Answering give(UUID route, String check, AnswerForm form) {
        return fields(check).map(fields -> give(route, check, form, fields)).orElseGet(Answering.NothingThere::new);
    }

    private Answering give(UUID route, String check, AnswerForm form, List<AnswerField> fields) {
        AnswerReading reading = new AnswerReading(road::mask, road.rulebook().words(), clock);
        Optional<AnswerReading.Sound> read = reading.read(form, fields);
        return read.isEmpty()
                ? new Answering.Wrong(reading.problems())
                : changed(route, () -> keep(route, check, read.get()));
    }

    private Answering keep(UUID route, String check, AnswerReading.Sound read) {
        if (read.word() != null) {
            return keep(route, check, read, read.word());
        }
        return switch (quotes.find(route, String.valueOf(read.quote()))) {
            case QuoteFinder.Stands stands -> keep(route, check, read, stands.ground());
            case QuoteFinder.RunsOver over -> new Answering.NotOnAPage(true);
            case QuoteFinder.Absent absent -> new Answering.NotOnAPage(false);
            case QuoteFinder.TooShort few ->
                new Answering.Wrong(List.of(new Refused.Problem(
                        "quote", "These few letters could stand anywhere. Quote the whole sentence.")));
        };
    }

    private Answering keep(UUID route, String check, AnswerReading.Sound read, Ground ground) {
        return switch (answers.give(route, check, read.state(), json(read.value()), ground, read.givenBy())) {
            case Giving.Given given -> judged(route, given.answer());
            case Giving.NoSuchRoute none -> new Answering.NoSuchRoute();
            case Giving.CaptureOfAnotherRoute other -> new Answering.NotOnAPage(false);
        };
    }

    /** Withdraws every answer given to a check, so that what the pages say counts again. */
    public Answering withdraw(UUID route, String check) {
        return changed(route, () -> withdrawAll(route, check) ? judged(route, null) : new Answering.NothingThere());
    }

    private boolean withdrawAll(UUID route, String check) {
        boolean any = false;
        Optional<HandAnswer> last = standing(route, check);
        while (last.isPresent() && answers.withdraw(route, last.get().id())) {
            any = true;
            last = standing(route, check);
        }
        return any;
    }

    private Optional<HandAnswer> standing(UUID route, String check) {
        return answers.current(route).stream()
                .filter(answer -> answer.check().equals(check))
                .findFirst();
    }

    /** One change of a route at a time, so that each is judged together with those before it. */
    private Answering changed(UUID route, Change change) {
        return database.write(connection -> routes.hold(route) ? change.make() : new Answering.NoSuchRoute());
    }

    private Answering judged(UUID route, @Nullable HandAnswer answer) {
        return auditing.judgeAgain(route)
                .<Answering>map(audit -> new Answering.Done(answer, audit))
                .orElseGet(Answering.NoSuchRoute::new);
    }

    private @Nullable String json(Map<String, Object> value) {
        try {
            return value.isEmpty() ? null : road.mask(mapper.writeValueAsString(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {
        Answering make();
    }
}
