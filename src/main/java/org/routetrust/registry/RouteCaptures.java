package org.routetrust.registry;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;

/**
 * Which captures belong to which route: all that one of its audits was judged from, and what came in of its pages while
 * they were left out.
 */
@Singleton
public final class RouteCaptures {
    private static final String OF_ROUTE = """
            select id, sha256, url, title, captured_at, via, bytes
            from capture join route_capture on capture_id = id
            where route_id = ?
            """;

    private static final String ADD = """
            insert into route_capture (route_id, capture_id)
            select ?, unnest(?::uuid[])
            on conflict do nothing
            """;

    private static final String ORDER = " order by captured_at desc, id desc";
    private static final String BEHIND = " and (captured_at, id) < (?, ?)";
    private static final String LIMIT = " limit ?";

    private final Database database;

    RouteCaptures(Database database) {
        this.database = database;
    }

    /** All captures of a route, newest first. */
    public List<RouteCapture> of(UUID route) {
        return rows(OF_ROUTE + ORDER, route);
    }

    /** A part of the captures of a route, newest first. */
    public History<RouteCapture> page(UUID route, CapturesQuery query) {
        CaptureCursor after = query.after();
        int one = query.size() + 1;
        List<RouteCapture> rows = after == null
                ? rows(OF_ROUTE + ORDER + LIMIT, route, one)
                : rows(OF_ROUTE + BEHIND + ORDER + LIMIT, route, after.capturedAt(), after.id(), one);
        List<RouteCapture> shown = rows.subList(0, Math.min(rows.size(), query.size()));
        String next =
                rows.size() > query.size() ? CaptureCursor.of(shown.getLast()).encoded() : null;
        return new History<>(shown, next);
    }

    /**
     * Gives captures to a route; those it has already stay.
     *
     * @throws IllegalStateException if the route or a capture is not stored
     */
    public void add(UUID route, List<UUID> added) {
        database.write(connection -> Sql.change(
                connection, ADD, route, added.stream().map(UUID::toString).toList()));
    }

    private List<RouteCapture> rows(String select, @Nullable Object... parameters) {
        return database.read(connection -> Sql.rows(connection, select, RouteCaptures::read, parameters));
    }

    private static RouteCapture read(ResultSet row) throws SQLException {
        return new RouteCapture(
                Sql.uuid(row, "id"),
                row.getString("sha256"),
                row.getString("url"),
                row.getString("title"),
                Sql.instant(row, "captured_at"),
                row.getString("via"),
                row.getInt("bytes"));
    }
}
