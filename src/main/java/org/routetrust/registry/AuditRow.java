package org.routetrust.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.routetrust.database.Sql;
import org.routetrust.rulebook.Use;

/** Reads audits from rows. */
final class AuditRow {
    private AuditRow() {}

    static AuditSummary summary(ResultSet row) throws SQLException {
        return new AuditSummary(
                Sql.uuid(row, "id"),
                row.getObject("route_id", UUID.class),
                Sql.instant(row, "asked_at"),
                row.getString("url"),
                row.getString("kind"),
                Use.of(row.getString("use")).orElseThrow(),
                RulingColumns.read(row),
                row.getString("rulebook"),
                row.getString("evidence"));
    }

    static History.Numbered<AuditSummary> numbered(ResultSet row) throws SQLException {
        return new History.Numbered<>(row.getLong("seq"), summary(row));
    }
}
