package org.routetrust.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of routes.
 *
 * @param next the cursor of the following page, or null on the last one
 */
public record RoutePage(List<Route> routes, @Nullable String next) {

    /** Copies the routes. */
    public RoutePage {
        routes = List.copyOf(routes);
    }
}
