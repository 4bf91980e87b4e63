package org.routetrust.web.api;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.hateoas.JsonError;
import io.micronaut.web.router.RouteAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Road;

/**
 * Keeps pages of other sites from changing anything through the API, and gives every failure to a program as problem
 * details. Requests of browsers outside of /api are left to the pages.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class ProblemFilter implements Ordered {

    private static final MediaType PROBLEM = MediaType.of("application/problem+json;charset=utf-8");
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String SECONDS_TO_WAIT = "5";

    private final Failures failures;
    private final Road road;

    ProblemFilter(Failures failures, Road road) {
        this.failures = failures;
        this.road = road;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> refuse(HttpRequest<?> request) {
        if (!isApi(request) || READING.contains(request.getMethod())) {
            return null;
        }
        if ("cross-site".equals(request.getHeaders().get("Sec-Fetch-Site"))) {
            return refused(request, ProblemKind.CROSS_SITE);
        }
        return WITH_BODY.contains(request.getMethod()) && !isJson(request)
                ? refused(request, ProblemKind.MEDIA_TYPE)
                : null;
    }

    private HttpResponse<?> refused(HttpRequest<?> request, ProblemKind kind) {
        return Refusals.answer(told(kind.problem(), request)).contentType(PROBLEM);
    }

    /** What was sent in the wrong place may be a key, too. */
    private Problem told(Problem problem, HttpRequest<?> request) {
        return problem.at(request.getPath()).masked(road::mask);
    }

    /** A form of another site can send every type but this one. */
    private static boolean isJson(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.getName().equals(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    @ResponseFilter
    void describe(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() < HttpStatus.BAD_REQUEST.getCode() || !isForPrograms(request, response)) {
            return;
        }
        Problem problem = response.body() instanceof Problem told ? told : failure(request, response);
        response.status(problem.status());
        response.body(told(problem, request));
        response.contentType(PROBLEM);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.getCode()) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
    }

    private Problem failure(HttpRequest<?> request, HttpResponse<?> response) {
        Throwable failure = RouteAttributes.getException(response).orElse(null);
        return failures.problem(request, response.code(), failure);
    }

    private static boolean isForPrograms(HttpRequest<?> request, HttpResponse<?> response) {
        return isApi(request) || response.body() instanceof JsonError;
    }

    private static boolean isApi(HttpRequest<?> request) {
        return request.getPath().equals("/api") || request.getPath().startsWith("/api/");
    }

    /** Before all others on the way in, so that it meets every answer on the way out. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }
}
