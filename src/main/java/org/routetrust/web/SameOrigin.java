package org.routetrust.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another site's page asks for in the name of its visitor. Programs send neither of the two headers
 * and pass.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class SameOrigin implements Ordered {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final ErrorResponseProcessor<?> errors;

    SameOrigin(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> refuse(HttpRequest<?> request) {
        if (READING.contains(request.getMethod()) || isOwn(request)) {
            return null;
        }
        ErrorContext context = ErrorContext.builder(request)
                .errorMessage("A page of another site asked for this. Nothing was changed.")
                .build();
        return errors.processResponse(context, HttpResponse.status(HttpStatus.FORBIDDEN));
    }

    private static boolean isOwn(HttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        String site = headers.get("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = headers.get(HttpHeaders.ORIGIN);
        return origin == null || isHost(origin, headers.get(HttpHeaders.HOST)) || isHost(origin, forwarded(headers));
    }

    /** A proxy's word. Another site cannot make a browser send it without being asked first. */
    private static @Nullable String forwarded(HttpHeaders headers) {
        return headers.get("X-Forwarded-Host");
    }

    private static boolean isHost(String origin, @Nullable String host) {
        return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }
}
