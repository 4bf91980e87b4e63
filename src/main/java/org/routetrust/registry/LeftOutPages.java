package org.routetrust.registry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;

/**
 * The pages of routes that analysts left out, by {@link org.routetrust.snapshot.Snapshot#key}. Nothing is judged again
 * here. Every method throws {@link org.routetrust.database.DatabaseUnavailable} if the database does not answer.
 */
@Singleton
public final class LeftOutPages {
    private static final String ADD = """
            insert into route_left_out (route_id, page_key, left_out_at) values (?, ?, ?)
            on conflict (route_id, md5(page_key)) do nothing
            """;

    private static final String REMOVE = "delete from route_left_out where route_id = ? and page_key = any (?::text[])";

    private final Database database;
    private final Clock clock;

    LeftOutPages(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The keys of the pages that are left out of a route; none if there is no such route. */
    public Set<String> of(UUID route) {
        return Set.copyOf(database.read(connection -> Sql.rows(
                connection,
                "select page_key from route_left_out where route_id = ?",
                row -> row.getString("page_key"),
                route)));
    }

    /**
     * Leaves a page out, whether or not the route has it.
     *
     * @return false if it was left out before
     * @throws IllegalStateException if there is no such route
     */
    public boolean leaveOut(UUID route, String key) {
        return database.write(connection ->
                Sql.change(connection, ADD, route, key, clock.instant().truncatedTo(ChronoUnit.MICROS)) > 0);
    }

    /**
     * Takes pages back in.
     *
     * @return false if none of them was left out
     */
    public boolean takeBack(UUID route, Collection<String> keys) {
        return database.write(connection -> Sql.change(connection, REMOVE, route, List.copyOf(keys)) > 0);
    }
}
