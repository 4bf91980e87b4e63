package org.routetrust.registry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.Sql;
import org.routetrust.rulebook.State;

/** Answers by hand as rows. */
final class HandAnswerRow {
    private static final String INSERT = """
            insert into hand_answer (id, route_id, check_id, state, value, given_by, given_at,
                                     quote, capture_id, block, quote_start, quote_end, source, source_date)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private HandAnswerRow() {}

    static void insert(Connection connection, HandAnswer answer) throws SQLException {
        Ground.@Nullable Quoted quoted = answer.ground() instanceof Ground.Quoted quote ? quote : null;
        Ground.@Nullable OwnWord word = answer.ground() instanceof Ground.OwnWord own ? own : null;
        Sql.change(
                connection,
                INSERT,
                answer.id(),
                answer.routeId(),
                answer.check(),
                answer.state().id(),
                answer.value(),
                answer.givenBy(),
                answer.givenAt(),
                quoted == null ? null : quoted.text(),
                quoted == null ? null : quoted.capture(),
                quoted == null ? null : quoted.block(),
                quoted == null ? null : quoted.start(),
                quoted == null ? null : quoted.end(),
                word == null ? null : word.source(),
                word == null ? null : word.on());
    }

    static HandAnswer find(Connection connection, UUID id) throws SQLException {
        return Sql.first(connection, "select * from hand_answer where id = ?", HandAnswerRow::read, id)
                .orElseThrow();
    }

    static HandAnswer read(ResultSet row) throws SQLException {
        return new HandAnswer(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "route_id"),
                row.getString("check_id"),
                State.of(row.getString("state")).orElseThrow(),
                row.getString("value"),
                ground(row),
                row.getString("given_by"),
                Sql.instant(row, "given_at"),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }

    static History.Numbered<HandAnswer> numbered(ResultSet row) throws SQLException {
        return new History.Numbered<>(row.getLong("seq"), read(row));
    }

    private static Ground ground(ResultSet row) throws SQLException {
        String quote = row.getString("quote");
        return quote != null
                ? new Ground.Quoted(
                        row.getObject("capture_id", UUID.class),
                        row.getInt("block"),
                        row.getInt("quote_start"),
                        row.getInt("quote_end"),
                        quote)
                : new Ground.OwnWord(row.getString("source"), row.getObject("source_date", LocalDate.class));
    }
}
