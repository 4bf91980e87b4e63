package org.routetrust.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.Sql;
import org.routetrust.database.StorableText;
import org.routetrust.rulebook.Use;

/** The steps of keeping an audit; each is to be called within a transaction. */
final class AuditWriter {
    private static final String INSERT = """
            insert into audit (id, route_id, asked_at, url, kind, use, %s, report, rulebook, evidence,
                               holds_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?, ?)
            on conflict (id) do nothing
            """.formatted(RulingColumns.NAMES);

    /** The order of the numbers decides which audit is the later one: clocks can be set back. */
    private static final String TAKE_OVER = """
            update route
            set (%1$s, holds_until) = (select %1$s, holds_until from audit where id = ?),
                latest_audit = ?,
                updated_at = greatest(updated_at, (select asked_at from audit where id = ?))
            where id = ?
              and (latest_audit is null
                   or (select seq from audit where id = latest_audit) < (select seq from audit where id = ?))
            """.formatted(RulingColumns.NAMES);

    private static final String OWN_CAPTURES = """
            insert into route_capture (route_id, capture_id)
            select ?, capture_id from audit_capture where audit_id = ?
            on conflict do nothing
            """;

    /** Whether the audit was not there yet. */
    boolean insert(Connection connection, AuditRecord audit) throws SQLException {
        AuditSummary summary = audit.summary();
        Rulings rulings = summary.rulings();
        int inserted = Sql.change(
                connection,
                INSERT,
                summary.id(),
                summary.routeId(),
                summary.askedAt(),
                summary.url(),
                summary.kind(),
                summary.use().id(),
                RulingColumns.value(rulings, Use.PROMPTS),
                RulingColumns.value(rulings, Use.EVALUATE),
                RulingColumns.value(rulings, Use.MANUAL),
                RulingColumns.value(rulings, Use.SENSITIVE),
                RulingColumns.value(rulings, Use.PRODUCTION),
                StorableText.ofJson(audit.report()),
                summary.rulebook(),
                summary.evidence(),
                audit.holdsUntil());
        return inserted == 1 && insertCaptures(connection, audit);
    }

    private static boolean insertCaptures(Connection connection, AuditRecord audit) throws SQLException {
        for (int position = 0; position < audit.captures().size(); position++) {
            Sql.change(
                    connection,
                    "insert into audit_capture (audit_id, position, capture_id) values (?, ?, ?)",
                    audit.summary().id(),
                    position,
                    audit.captures().get(position));
        }
        return true;
    }

    /** Gives an audit's captures and, if it is the latest, its rulings to its route; nothing without a route. */
    void connect(Connection connection, UUID audit, @Nullable UUID route) throws SQLException {
        if (route != null) {
            Sql.change(connection, OWN_CAPTURES, route, audit);
            Sql.change(connection, TAKE_OVER, audit, audit, audit, route, audit);
        }
    }
}
