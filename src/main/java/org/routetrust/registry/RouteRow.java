package org.routetrust.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.routetrust.database.Sql;
import org.routetrust.rulebook.Use;

/** A route with what its place in a list depends on. */
record RouteRow(Route route, String nameKey, int verdictRank) {

    static RouteRow read(ResultSet row) throws SQLException {
        Route route = new Route(
                Sql.uuid(row, "id"),
                row.getString("name"),
                row.getString("kind"),
                Use.of(row.getString("use")).orElseThrow(),
                row.getString("url"),
                row.getString("host"),
                row.getString("model_label"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("note"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"),
                row.getString("created_by"),
                row.getInt("version"),
                RulingColumns.read(row),
                row.getObject("latest_audit", UUID.class));
        return new RouteRow(route, row.getString("name_key"), row.getInt("verdict_rank"));
    }

    RouteCursor cursor(Sort sort) {
        return switch (sort) {
            case NAME -> new RouteCursor(sort, 0, nameKey, route.id());
            case UPDATED -> new RouteCursor(sort, 0, route.updatedAt().toString(), route.id());
            case VERDICT -> new RouteCursor(sort, verdictRank, nameKey, route.id());
        };
    }
}
