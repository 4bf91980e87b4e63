package org.routetrust.registry;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;

/**
 * The audits, kept for ever and never changed, except that one without a route can be attached to a route once. Every
 * method throws {@link org.routetrust.database.DatabaseUnavailable} if the database does not answer.
 */
@Singleton
public final class Audits {
    private static final String COLUMNS =
            "select seq, id, route_id, asked_at, url, kind, use, rulebook, evidence, " + RulingColumns.NAMES;

    private static final String OF_ROUTE =
            COLUMNS + " from audit where route_id = ? and seq < ? order by seq desc limit ?";

    private static final String RECENT = COLUMNS + " from audit where seq < ? order by seq desc limit ?";

    private final Database database;
    private final AuditWriter writer = new AuditWriter();

    Audits(Database database) {
        this.database = database;
    }

    /**
     * Keeps an audit, the captures it rests on and, for a registered route, the route's new rulings, in one
     * transaction. Saving the same id again does nothing, so that a save whose outcome is not known can be repeated.
     *
     * @throws IllegalStateException if the route or a capture is not stored, or the report is not JSON
     */
    public void save(AuditRecord audit) {
        database.write(connection -> {
            if (writer.insert(connection, audit)) {
                writer.connect(connection, audit.summary().id(), audit.summary().routeId());
            }
            return audit;
        });
    }

    /**
     * Makes an audit that was kept without a route the audit of a route; the route takes over its rulings unless it has
     * a later audit.
     */
    public Attachment attach(UUID audit, UUID route) {
        return database.write(connection -> {
            Optional<AuditSummary> found = summary(connection, audit);
            if (found.isEmpty() || !Sql.any(connection, "select 1 from route where id = ?", route)) {
                return Attachment.UNKNOWN;
            }
            UUID owner = found.get().routeId();
            if (owner == null) {
                Sql.change(connection, "update audit set route_id = ? where id = ?", route, audit);
                writer.connect(connection, audit, route);
            }
            return owner == null || owner.equals(route) ? Attachment.ATTACHED : Attachment.OF_ANOTHER_ROUTE;
        });
    }

    /** The audit with that id, or empty. */
    public Optional<AuditRecord> find(UUID id) {
        return database.read(connection -> Sql.first(
                connection,
                "select * from audit where id = ?",
                row -> new AuditRecord(
                        AuditRow.summary(row),
                        row.getString("report"),
                        captures(connection, id),
                        row.getObject("holds_until", LocalDate.class)),
                id));
    }

    /** The audits of a route, newest first. */
    public History<AuditSummary> ofRoute(UUID route, HistoryQuery query) {
        return history(query, OF_ROUTE, route, query.beforeOrEnd(), query.size() + 1);
    }

    /** All audits, of registered routes and of none, newest first. */
    public History<AuditSummary> recent(HistoryQuery query) {
        return history(query, RECENT, query.beforeOrEnd(), query.size() + 1);
    }

    private History<AuditSummary> history(HistoryQuery query, String select, Object... parameters) {
        return History.of(
                database.read(connection -> Sql.rows(connection, select, AuditRow::numbered, parameters)),
                query.size());
    }

    private static Optional<AuditSummary> summary(Connection connection, UUID id) throws SQLException {
        return Sql.first(connection, "select * from audit where id = ? for update", AuditRow::summary, id);
    }

    private static List<UUID> captures(Connection connection, UUID audit) throws SQLException {
        return Sql.rows(
                connection,
                "select capture_id from audit_capture where audit_id = ? order by position",
                row -> Sql.uuid(row, "capture_id"),
                audit);
    }
}
