package org.routetrust.registry;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;

/** Which captures belong to which route: all that one of its audits was judged from, and those added by hand. */
@Singleton
public final class RouteCaptures {
    private static final String OF_ROUTE = """
            select id, sha256, url, title, captured_at, via, bytes
            from capture join route_capture on capture_id = id
            where route_id = ? order by captured_at desc, id desc
            """;

    private final Database database;

    RouteCaptures(Database database) {
        this.database = database;
    }

    /** All captures of a route, newest first. */
    public List<RouteCapture> of(UUID route) {
        return database.read(connection -> Sql.rows(connection, OF_ROUTE, RouteCaptures::read, route));
    }

    /** Whether a capture is one of a route's. */
    public boolean has(UUID route, UUID capture) {
        return database.read(connection -> Sql.any(
                connection, "select 1 from route_capture where route_id = ? and capture_id = ?", route, capture));
    }

    /**
     * Adds a stored capture to a route, without an audit; adding it again does nothing.
     *
     * @throws IllegalStateException if route or capture is not stored
     */
    public void add(UUID route, UUID capture) {
        database.write(connection -> Sql.change(
                connection,
                "insert into route_capture (route_id, capture_id) values (?, ?) on conflict do nothing",
                route,
                capture));
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
