package org.routetrust.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import org.jspecify.annotations.Nullable;

/** Links from one page of a list to others (RFC 8288). */
final class PageLinks {

    private static final String CURSOR = "cursor";

    private PageLinks() {}

    /** The page, with links to the first one and, where there is one, to the next. */
    static <T> MutableHttpResponse<T> answer(HttpRequest<?> request, T page, @Nullable String next) {
        MutableHttpResponse<T> answer = HttpResponse.ok(page).header("Link", link(request, null, "first"));
        return next == null ? answer : answer.header("Link", link(request, next, "next"));
    }

    private static String link(HttpRequest<?> request, @Nullable String cursor, String relation) {
        UriBuilder uri = UriBuilder.of(request.getPath());
        request.getParameters().forEach((name, values) -> {
            if (!name.equals(CURSOR)) {
                uri.queryParam(name, values.toArray());
            }
        });
        if (cursor != null) {
            uri.queryParam(CURSOR, cursor);
        }
        return "<" + uri.build() + ">; rel=\"" + relation + "\"";
    }
}
