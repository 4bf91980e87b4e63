package org.routetrust.web.registry;

import io.micronaut.http.HttpResponse;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way to the page of a route. */
final class RoutePlace {

    private RoutePlace() {}

    static HttpResponse<?> of(UUID route) {
        return since(route, null);
    }

    /** @param audit the page tells which rulings changed since then; null to tell nothing */
    static HttpResponse<?> since(UUID route, @Nullable UUID audit) {
        return HttpResponse.seeOther(URI.create("/routes/" + route + (audit == null ? "" : "?since=" + audit)));
    }
}
