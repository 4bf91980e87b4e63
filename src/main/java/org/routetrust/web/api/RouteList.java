package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.RoutePage;

/**
 * A part of the list of routes.
 *
 * @param items the routes
 * @param next cursor of the following part, or null on the last one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RouteList(List<RouteBody> items, @Nullable String next) {

    static RouteList of(RoutePage page) {
        return new RouteList(page.routes().stream().map(RouteBody::of).toList(), page.next());
    }
}
