package org.routetrust.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Refuses addresses and headers that are too long, and says so. The server itself cuts off those that are longer still
 * and tells little: it does not know by then who asked for what.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class TooLong implements Ordered {

    private static final int LONGEST_ADDRESS = 8_000;
    private static final int LONGEST_HEADERS = 16_000;

    private final ErrorResponseProcessor<?> errors;

    TooLong(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> refuse(HttpRequest<?> request) {
        if (request.getUri().toString().length() > LONGEST_ADDRESS) {
            return refused(request, HttpStatus.REQUEST_URI_TOO_LONG);
        }
        return headers(request) > LONGEST_HEADERS ? refused(request, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE) : null;
    }

    private static int headers(HttpRequest<?> request) {
        return request.getHeaders().asMap().entrySet().stream()
                .mapToInt(header -> header.getKey().length()
                        + header.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }

    private HttpResponse<?> refused(HttpRequest<?> request, HttpStatus status) {
        ErrorContext context =
                ErrorContext.builder(request).errorMessage(status.getReason()).build();
        return errors.processResponse(context, HttpResponse.status(status));
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }
}
