package org.routetrust.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.Sql;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;

/**
 * Looks for a page of routes. What fits the search better comes first; the order asked for holds among equals. Each way
 * of fitting is asked for by itself, and only until the page is full: ranking all that fit takes long where many do.
 */
final class RouteSearch {
    private final RouteQuery query;
    private final boolean searching;
    private final String rank;

    RouteSearch(RouteQuery query) {
        this.query = query;
        this.searching = !SearchText.fold(query.text()).isBlank();
        this.rank = rank(query.verdictFor());
    }

    /** The rows of the page, and one more if there is one. */
    List<RouteRow> rows(Connection connection) throws SQLException {
        List<RouteRow> rows = new ArrayList<>();
        for (Match match : matches()) {
            if (rows.size() <= query.size()) {
                rows.addAll(rows(connection, match, query.size() + 1 - rows.size()));
            }
        }
        return rows;
    }

    /** Without a search all routes fit alike. */
    private List<Match> matches() {
        RouteCursor after = query.after();
        return searching
                ? Arrays.stream(Match.values())
                        .filter(match -> after == null || match.compareTo(after.match()) >= 0)
                        .toList()
                : List.of(Match.EXACT);
    }

    private List<RouteRow> rows(Connection connection, Match match, int limit) throws SQLException {
        Clause where = filter().and(fitting(match)).and(behind(match));
        String select = "select *, " + rank + " as verdict_rank from route where " + where.sql() + " order by "
                + order(query.sort()) + " limit " + limit;
        return Sql.rows(connection, select, row -> RouteRow.read(row, match), where.parameters());
    }

    private Clause filter() {
        Use use = query.use();
        Level verdict = query.verdict();
        return is("kind", query.kind())
                .and(is("use", use == null ? null : use.id()))
                .and(is(RulingColumns.of(query.verdictFor()), verdict == null ? null : verdict.id()));
    }

    private static Clause is(String column, @Nullable String value) {
        return value == null ? Clause.TRUE : Clause.of(column + " = ?", value);
    }

    private Clause fitting(Match match) {
        return searching ? new Sought(query.text()).clause(match) : Clause.TRUE;
    }

    private Clause behind(Match match) {
        RouteCursor after = query.after();
        if (after == null || (searching && after.match() != match)) {
            return Clause.TRUE;
        }
        return switch (after.sort()) {
            case NAME -> Clause.of("(name_key, id) > (?, ?)", after.key(), after.id());
            case UPDATED -> Clause.of("(updated_at, id) < (?, ?)", Instant.parse(after.key()), after.id());
            case VERDICT ->
                Clause.of("(" + rank + ", name_key, id) > (?, ?, ?)", after.rank(), after.key(), after.id());
        };
    }

    private static String order(Sort sort) {
        return switch (sort) {
            case NAME -> "name_key, id";
            case UPDATED -> "updated_at desc, id desc";
            case VERDICT -> "verdict_rank, name_key, id";
        };
    }

    private static String rank(@Nullable Use use) {
        return "case " + RulingColumns.of(use)
                + " when 'usable' then 0 when 'test-only' then 1 when 'stop' then 2 else 3 end";
    }
}
