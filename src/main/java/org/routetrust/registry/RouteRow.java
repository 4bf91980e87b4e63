package org.routetrust.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.routetrust.database.Sql;
import org.routetrust.rulebook.Use;

/** A route with what its place in a list depends on. */
record RouteRow(Route route, String nameKey, int verdictRank, Match match) {

    static RouteRow read(ResultSet row, Match match) throws SQLException {
        return new RouteRow(route(row), row.getString("name_key"), row.getInt("verdict_rank"), match);
    }

    static Route route(ResultSet row) throws SQLException {
        return new Route(
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
    }

    RouteCursor cursor(Sort sort) {
        return switch (sort) {
            case NAME -> new RouteCursor(sort, match, 0, nameKey, route.id());
            case UPDATED -> new RouteCursor(sort, match, 0, route.updatedAt().toString(), route.id());
            case VERDICT -> new RouteCursor(sort, match, verdictRank, nameKey, route.id());
        };
    }
}
