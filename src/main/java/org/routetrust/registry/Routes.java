package org.routetrust.registry;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;
import org.routetrust.database.StorableText;
import org.routetrust.database.TimeOrderedIds;

/**
 * The registered routes. Every method throws {@link org.routetrust.database.DatabaseUnavailable} if the database does
 * not answer.
 */
@Singleton
public final class Routes {
    private static final String INSERT = """
            insert into route (id, name, kind, use, url, host, model_label, tags, note, created_at, updated_at,
                               created_by, version, name_key, search_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
            """;

    private static final String UPDATE = """
            update route
            set name = ?, kind = ?, use = ?, url = ?, host = ?, model_label = ?, tags = ?, note = ?, name_key = ?,
                search_key = ?, updated_at = ?, version = version + 1
            where id = ? and version = ?
            """;

    private static final String AGED = "select id from route where holds_until < ? and id > ? order by id limit ?";

    private final Database database;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Routes(Database database, TimeOrderedIds ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Registers a route. The same address may be registered again: for another use, or by another name.
     *
     * @param by who registers it
     */
    public Route register(RouteDraft draft, String by) {
        UUID id = ids.next();
        return database.write(connection -> {
            Instant now = now();
            Sql.change(
                    connection,
                    INSERT,
                    id,
                    draft.name(),
                    draft.kind(),
                    draft.use().id(),
                    draft.url(),
                    draft.host(),
                    draft.modelLabel(),
                    draft.tags(),
                    draft.note(),
                    now,
                    now,
                    StorableText.of(by),
                    SearchText.fold(draft.name()),
                    draft.searchKey());
            return find(connection, id).orElseThrow();
        });
    }

    /**
     * Replaces what an analyst said about a route. The rulings stay those of the latest audit; a new kind or use takes
     * effect on them with the next one, except that the headline follows the use at once.
     *
     * @param version of the route the edit began with
     */
    public RouteUpdate update(UUID id, int version, RouteDraft draft) {
        return database.write(connection -> {
            boolean changed = change(connection, id, version, draft) == 1;
            Optional<Route> current = find(connection, id);
            if (current.isEmpty()) {
                return new RouteUpdate.Unknown();
            }
            return changed ? new RouteUpdate.Updated(current.get()) : new RouteUpdate.Outdated(current.get());
        });
    }

    private int change(Connection connection, UUID id, int version, RouteDraft draft) throws SQLException {
        return Sql.change(
                connection,
                UPDATE,
                draft.name(),
                draft.kind(),
                draft.use().id(),
                draft.url(),
                draft.host(),
                draft.modelLabel(),
                draft.tags(),
                draft.note(),
                SearchText.fold(draft.name()),
                draft.searchKey(),
                now(),
                id,
                version);
    }

    /** The route with that id, or empty. */
    public Optional<Route> find(UUID id) {
        return database.read(connection -> find(connection, id));
    }

    /**
     * Keeps others from changing a route, or its rulings, until the surrounding transaction ends.
     *
     * @return false if there is no such route
     */
    public boolean hold(UUID id) {
        return database.write(connection -> Sql.any(connection, "select 1 from route where id = ? for update", id));
    }

    /**
     * Ids of routes whose rulings held only until a day before the given one, in the order of ids.
     *
     * @param after only ids behind this one
     */
    public List<UUID> aged(LocalDate today, UUID after, int most) {
        return database.read(connection -> Sql.rows(connection, AGED, row -> Sql.uuid(row, "id"), today, after, most));
    }

    /**
     * A page of routes. Following the cursors meets every route once that is there from the first page to the last and
     * does not move in the order meanwhile; what is registered in between is met if it sorts behind the cursor.
     */
    public RoutePage page(RouteQuery query) {
        List<RouteRow> rows = database.read(new RouteSearch(query)::rows);
        List<RouteRow> shown = rows.subList(0, Math.min(rows.size(), query.size()));
        String next = rows.size() > shown.size()
                ? shown.getLast().cursor(query.sort()).encoded()
                : null;
        return new RoutePage(shown.stream().map(RouteRow::route).toList(), next);
    }

    private static Optional<Route> find(Connection connection, UUID id) throws SQLException {
        return Sql.first(connection, "select * from route where id = ?", RouteRow::route, id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
