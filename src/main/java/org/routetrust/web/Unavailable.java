package org.routetrust.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.routetrust.database.DatabaseUnavailable;

/** A database that does not answer is no bug of the request: 503, and when to come back. */
@Singleton
final class Unavailable implements ExceptionHandler<DatabaseUnavailable, HttpResponse<?>> {

    private static final String SECONDS = "5";

    private final ErrorResponseProcessor<?> errors;

    Unavailable(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, DatabaseUnavailable failure) {
        ErrorContext context = ErrorContext.builder((HttpRequest<?>) request)
                .cause(failure)
                .errorMessage(String.valueOf(failure.getMessage()))
                .build();
        return errors.processResponse(
                context, HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, SECONDS));
    }
}
