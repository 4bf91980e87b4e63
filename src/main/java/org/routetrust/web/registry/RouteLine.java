package org.routetrust.web.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.Route;
import org.routetrust.rulebook.Use;
import org.routetrust.web.view.Names;

/**
 * A line of the registry.
 *
 * @param kind id of the kind
 * @param verdict the ruling for {@code use}, or {@code none}
 * @param use id of the use the ruling is shown for
 */
public record RouteLine(
        UUID id, String name, String url, String kind, String verdict, String use, List<String> tags, Instant at) {

    static RouteLine of(Route route, @Nullable Use wanted) {
        Use use = wanted == null ? route.use() : wanted;
        return new RouteLine(
                route.id(),
                route.name(),
                route.url(),
                route.kind(),
                Names.level(route.rulings(), use),
                use.id(),
                route.tags(),
                route.updatedAt());
    }
}
