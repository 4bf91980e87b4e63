package org.routetrust.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Statements with bound parameters: texts, numbers, ids, instants, dates, lists of texts, and null. Values never become
 * part of the statement's text.
 */
public final class Sql {
    private Sql() {}

    /** Makes an object of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        /** Reads the row the result stands on. */
        T read(ResultSet row) throws SQLException;
    }

    /** All rows. */
    public static <T> List<T> rows(
            Connection connection, String select, Reader<T> reader, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, select, parameters);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        }
    }

    /** The first row, or empty. */
    public static <T> Optional<T> first(
            Connection connection, String select, Reader<T> reader, @Nullable Object... parameters)
            throws SQLException {
        return rows(connection, select, reader, parameters).stream().findFirst();
    }

    /** Whether there is a row. */
    public static boolean any(Connection connection, String select, @Nullable Object... parameters)
            throws SQLException {
        return first(connection, select, row -> true, parameters).isPresent();
    }

    /** Runs an insert or update, and gives the number of rows it touched. */
    public static int change(Connection connection, String change, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, change, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** An id that is not null in the table. */
    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** A time that is not null in the table. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                bind(statement, i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(index, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof List<?> texts) {
            statement.setArray(index, statement.getConnection().createArrayOf("text", texts.toArray()));
        } else {
            statement.setObject(index, value);
        }
    }
}
