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
            RoutePage page = routes.page(query("", sort, 20, cursor));
            page.routes().forEach(route -> met.add(route.id()));
            cursor = page.next();
            register(met.size());
        } while (cursor != null);

        assertThat(met).doesNotHaveDuplicates().containsAll(registered);
    }

    @ParameterizedTest
    @EnumSource
    void meets_every_route_once_however_it_fits_a_search(Sort sort) {
        String word = "meadow" + sort.id();
        for (int i = 0; i < 8; i++) {
            register("slip of " + word.replace("meadow", "meaddow"), "");
            register("elsewhere", "near " + word);
            register("piece of " + word, "");
            register(word, "");
        }

        List<String> met = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            RoutePage page = routes.page(query(word, sort, 3, cursor));
            page.routes().forEach(route -> met.add(route.name()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(met).hasSize(32);
        assertThat(met.subList(0, 8)).containsOnly(word);
        assertThat(met.subList(8, 16)).containsOnly("piece of " + word);
        assertThat(met.subList(16, 24)).containsOnly("elsewhere");
        assertThat(met.subList(24, 32)).allMatch(name -> name.startsWith("slip of"));
    }

    private static RouteQuery query(String text, Sort sort, int size, @Nullable String cursor) {
        String pageSize = Integer.toString(size);
        return switch (RouteQuery.read(List.of(), text, null, null, null, null, sort.id(), pageSize, cursor)) {
            case RouteQuery query -> query;
            case QueryRefused refused -> throw new AssertionError(refused);
        };
    }

    /** Every name is borne by several. */
    private UUID register(int number) {
        return register((number % 2 == 0 ? "route " : "Route ") + number % 60, "");
    }

    private UUID register(String name, String note) {
        RouteDraft draft = new RouteDraft(name, "provider-trial", Use.PRODUCTION, "", "", List.of(), note);
        return routes.register(draft, "ada").id();
    }
}
