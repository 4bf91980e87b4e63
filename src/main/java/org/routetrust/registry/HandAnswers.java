package org.routetrust.registry;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;
import org.routetrust.database.StorableText;
import org.routetrust.database.TimeOrderedIds;
import org.routetrust.rulebook.State;

/**
 * The answers given by hand: a history in which nothing is overwritten. For each check of a route the newest one that
 * is not withdrawn counts. Every method throws {@link org.routetrust.database.DatabaseUnavailable} if the database does
 * not answer.
 */
@Singleton
public final class HandAnswers {
    private static final String CURRENT = """
            select distinct on (check_id) * from hand_answer
            where route_id = ? and withdrawn_at is null
            order by check_id, seq desc
            """;

    private static final String HISTORY =
            "select * from hand_answer where route_id = ? and seq < ? order by seq desc limit ?";

    private final Database database;
    private final TimeOrderedIds ids;
    private final Clock clock;

    HandAnswers(Database database, TimeOrderedIds ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds an answer.
     *
     * @param check id of the check; whether there is such a check is not looked up here
     * @param value a JSON document, or null
     * @param by who gives it
     * @throws IllegalStateException if the value is not JSON
     */
    public Giving give(UUID route, String check, State state, @Nullable String value, Ground ground, String by) {
        HandAnswer answer = new HandAnswer(
                ids.next(),
                route,
                StorableText.of(check),
                state,
                value == null ? null : StorableText.ofJson(value),
                ground,
                StorableText.of(by),
                now(),
                null);
        return database.write(connection -> {
            if (!Sql.any(connection, "select 1 from route where id = ?", route)) {
                return new Giving.NoSuchRoute();
            }
            if (ground instanceof Ground.Quoted quoted && !isOfRoute(connection, route, quoted.capture())) {
                return new Giving.CaptureOfAnotherRoute();
            }
            HandAnswerRow.insert(connection, answer);
            return new Giving.Given(HandAnswerRow.find(connection, answer.id()));
        });
    }

    private static boolean isOfRoute(Connection connection, UUID route, UUID capture) throws SQLException {
        return Sql.any(connection, "select 1 from route_capture where route_id = ? and capture_id = ?", route, capture);
    }

    /**
     * Withdraws an answer: the one before it counts again.
     *
     * @return false if the route has no such answer, or it was withdrawn before
     */
    public boolean withdraw(UUID route, UUID answer) {
        return database.write(connection -> Sql.change(
                        connection,
                        "update hand_answer set withdrawn_at = greatest(?, given_at)"
                                + " where id = ? and route_id = ? and withdrawn_at is null",
                        now(),
                        answer,
                        route)
                == 1);
    }

    /** The answers that count, at most one a check, by id of the check. */
    public List<HandAnswer> current(UUID route) {
        return database.read(connection -> Sql.rows(connection, CURRENT, HandAnswerRow::read, route));
    }

    /** All answers ever given for a route, withdrawn ones included, newest first. */
    public History<HandAnswer> history(UUID route, HistoryQuery query) {
        return History.of(
                database.read(connection -> Sql.rows(
                        connection, HISTORY, HandAnswerRow::numbered, route, query.beforeOrEnd(), query.size() + 1)),
                query.size());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
