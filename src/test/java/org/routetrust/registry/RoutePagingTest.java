package org.routetrust.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.routetrust.rulebook.Use;

@MicronautTest(transactional = false)
class RoutePagingTest {
    @Inject
    private Routes routes;

    private final List<UUID> registered = new ArrayList<>();

    @BeforeEach
    void register_250_routes() {
        for (int i = 0; i < 250; i++) {
            registered.add(register(i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void meets_every_route_once_while_others_are_registered(Sort sort) {
        List<UUID> met = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            RoutePage page = routes.page(query(sort, cursor));
            page.routes().forEach(route -> met.add(route.id()));
            cursor = page.next();
            register(met.size());
        } while (cursor != null);

        assertThat(met).doesNotHaveDuplicates().containsAll(registered);
    }

    private static RouteQuery query(Sort sort, @Nullable String cursor) {
        return switch (RouteQuery.read(null, null, null, null, null, sort.id(), "20", cursor)) {
            case RouteQuery query -> query;
            case QueryRefused refused -> throw new AssertionError(refused);
        };
    }

    /** Every name is borne by several. */
    private UUID register(int number) {
        String name = (number % 2 == 0 ? "route " : "Route ") + number % 60;
        RouteDraft draft = new RouteDraft(name, "provider-trial", Use.PRODUCTION, "", "", List.of(), "");
        return routes.register(draft, "ada").id();
    }
}
