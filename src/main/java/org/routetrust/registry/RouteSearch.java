package org.routetrust.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.Use;

/** The statement for a page of routes. */
final class RouteSearch {
    private final StringBuilder sql = new StringBuilder("select *, ");
    private final List<Object> parameters = new ArrayList<>();

    RouteSearch(RouteQuery query) {
        String rank = rank(query.verdictFor());
        sql.append(rank).append(" as verdict_rank from route where true");
        filter(query);
        search(query.text());
        begin(query.after(), rank);
        sql.append(" order by ").append(order(query.sort()));
        and(" limit ?", query.size() + 1);
    }

    String sql() {
        return sql.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private void filter(RouteQuery query) {
        if (query.kind() != null) {
            and(" and kind = ?", query.kind());
        }
        if (query.use() != null) {
            and(" and use = ?", query.use().id());
        }
        if (query.verdict() != null) {
            and(
                    " and " + RulingColumns.of(query.verdictFor()) + " = ?",
                    query.verdict().id());
        }
    }

    /** Words in any form the text search knows, or pieces of words, or something that is spelt alike. */
    private void search(String text) {
        String folded = SearchText.fold(text);
        if (folded.isBlank()) {
            return;
        }
        List<String> patterns = SearchText.patterns(folded);
        and(" and (search @@ websearch_to_tsquery('simple', ?)", folded);
        sql.append(" or (true");
        patterns.forEach(pattern -> and(" and search_key like ?", pattern));
        and(") or ?::text <% search_key)", folded);
    }

    private void begin(@Nullable RouteCursor after, String rank) {
        if (after == null) {
            return;
        }
        switch (after.sort()) {
            case NAME -> and(" and (name_key, id) > (?, ?)", after.key(), after.id());
            case UPDATED -> and(" and (updated_at, id) < (?, ?)", Instant.parse(after.key()), after.id());
            case VERDICT -> and(" and (" + rank + ", name_key, id) > (?, ?, ?)", after.rank(), after.key(), after.id());
        }
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

    private void and(String clause, Object... values) {
        sql.append(clause);
        parameters.addAll(List.of(values));
    }
}
