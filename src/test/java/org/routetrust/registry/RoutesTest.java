package org.routetrust.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.routetrust.rulebook.Use;

@MicronautTest(transactional = false)
class RoutesTest {
    @Inject
    private Routes routes;

    @Test
    void finds_what_was_registered() {
        Route route = routes.register(draft("Acme Studio", "a note"), "ada");

        assertThat(routes.find(route.id())).contains(route);
        assertThat(route.name()).isEqualTo("Acme Studio");
        assertThat(route.host()).isEqualTo("acme.example");
        assertThat(route.tags()).containsExactly("trial", "images");
        assertThat(route.createdBy()).isEqualTo("ada");
        assertThat(route.version()).isEqualTo(1);
        assertThat(route.rulings().byUse()).isEmpty();
    }

    @Test
    void finds_nothing_under_an_unknown_id() {
        assertThat(routes.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void keeps_an_edit_of_the_current_version() {
        Route route = routes.register(draft("Before", ""), "ada");

        RouteUpdate update = routes.update(route.id(), 1, draft("After", ""));

        assertThat(update).isInstanceOfSatisfying(RouteUpdate.Updated.class, updated -> {
            assertThat(updated.route().name()).isEqualTo("After");
            assertThat(updated.route().version()).isEqualTo(2);
        });
    }

    @Test
    void refuses_an_edit_of_an_older_version_and_shows_the_current_one() {
        Route route = routes.register(draft("Before", ""), "ada");
        routes.update(route.id(), 1, draft("Somebody else's", ""));

        RouteUpdate update = routes.update(route.id(), 1, draft("Mine", ""));

        assertThat(update)
                .isInstanceOfSatisfying(
                        RouteUpdate.Outdated.class,
                        outdated -> assertThat(outdated.current().name()).isEqualTo("Somebody else's"));
    }

    @Test
    void says_that_an_unknown_route_cannot_be_edited() {
        assertThat(routes.update(UUID.randomUUID(), 1, draft("Nobody's", ""))).isEqualTo(new RouteUpdate.Unknown());
    }

    @Test
    void survives_characters_no_database_takes() {
        Route route = routes.register(draft("a\0b\uD800", "\uDC00 note"), "ada\0");

        assertThat(route.name()).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(route.note()).isEqualTo("\uFFFD note");
    }

    private static RouteDraft draft(String name, String note) {
        List<String> tags = List.of("Trial", "images", " trial ");
        return new RouteDraft(
                name, "provider-trial", Use.EVALUATE, "https://Acme.example/free", "gpt-image-2", tags, note);
    }
}
