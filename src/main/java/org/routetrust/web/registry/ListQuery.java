package org.routetrust.web.registry;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.uri.UriBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.QueryReading;
import org.routetrust.registry.RouteQuery;
import org.routetrust.registry.Sort;

/**
 * What the registry is asked for, as it stands in the address; anything may stand there.
 *
 * @param q words to search for
 * @param kind id of a kind
 * @param use id of the use routes were registered for
 * @param ruledFor id of the use whose ruling is shown
 * @param verdict id of a ruling
 * @param sort id of an order
 * @param cursor where the page begins
 * @param back the cursors of the pages before it, without the first page, which needs none
 */
@Introspected
public record ListQuery(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String use,
        @Nullable String ruledFor,
        @Nullable String verdict,
        @Nullable String sort,
        @Nullable String cursor,
        @Nullable String back) {

    /** So many pages back one can turn; beyond them there is the first one. */
    private static final int MOST_BACK = 20;

    private static final String BETWEEN = ".";

    /** @param kinds ids of the kinds there are */
    QueryReading read(List<String> kinds) {
        return RouteQuery.read(kinds, q, kind, use, verdict, ruledFor, sort, null, cursor);
    }

    /** Whether less than all routes are asked for. */
    public boolean filtered() {
        return Stream.of(q, kind, use, verdict).anyMatch(word -> word != null && !word.isBlank());
    }

    /** Whether this is not the first page. */
    public boolean follows() {
        return cursor != null && !cursor.isBlank();
    }

    /** Whether a select shows this choice. */
    public boolean chose(@Nullable String chosen, String choice) {
        return Objects.equals(chosen, choice);
    }

    /** The orders to choose from. */
    public List<String> sorts() {
        return Stream.of(Sort.UPDATED, Sort.NAME, Sort.VERDICT).map(Sort::id).toList();
    }

    /** The first page of the same question. */
    public String first() {
        return link("", List.of());
    }

    /** The page before this one, or null where there is none, or where that is the first page. */
    public @Nullable String previous() {
        List<String> before = before();
        return before.isEmpty() ? null : link(before.getLast(), before.subList(0, before.size() - 1));
    }

    /** The page that begins behind a cursor. */
    String next(String behind) {
        List<String> before = new ArrayList<>(before());
        if (follows()) {
            before.add(String.valueOf(cursor));
        }
        return link(behind, before.subList(Math.max(0, before.size() - MOST_BACK), before.size()));
    }

    private List<String> before() {
        return Stream.ofNullable(back)
                .flatMap(cursors -> Arrays.stream(cursors.split(Pattern.quote(BETWEEN))))
                .filter(behind -> !behind.isBlank())
                .toList();
    }

    private String link(String behind, List<String> before) {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("q", q);
        parameters.put("kind", kind);
        parameters.put("use", use);
        parameters.put("ruledFor", ruledFor);
        parameters.put("verdict", verdict);
        parameters.put("sort", sort);
        parameters.put("cursor", behind);
        parameters.put("back", String.join(BETWEEN, before));
        UriBuilder builder = UriBuilder.of("/routes");
        parameters.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                builder.queryParam(name, value);
            }
        });
        return builder.build().toString();
    }
}
