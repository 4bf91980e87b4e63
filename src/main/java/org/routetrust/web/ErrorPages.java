package org.routetrust.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.HtmlErrorResponseBodyProvider;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Errors as pages, for browsers: what happened and what to do next, and nothing about the inside. */
@Singleton
@Replaces(HtmlErrorResponseBodyProvider.class)
final class ErrorPages implements HtmlErrorResponseBodyProvider {

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 413, 414, 415, 431, 500, 503);

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String body(ErrorContext context, HttpResponse<?> response) {
        int status = response.code();
        int known = KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
        return pages.text("errors/error", Map.of("key", String.valueOf(known)));
    }
}
