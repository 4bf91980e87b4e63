package org.routetrust.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;
import org.routetrust.rulebook.Use;

@MicronautTest(transactional = false)
class LeftOutPagesTest {
    private static final String TERMS = "https://pond.example/terms";
    private static final String NEWS = "https://pond.example/news";

    @Inject
    private LeftOutPages pages;

    @Inject
    private Routes routes;

    @Inject
    private Database database;

    private UUID route = new UUID(0, 0);

    @BeforeEach
    void register_a_route() {
        route = registered();
    }

    private UUID registered() {
        RouteDraft draft = new RouteDraft("Pond", "provider-trial", Use.EVALUATE, "", "", List.of(), "");
        return routes.register(draft, "ada").id();
    }

    @Test
    void leaves_a_page_out_of_its_route_only() {
        UUID other = registered();

        pages.leaveOut(route, TERMS);

        assertThat(pages.of(route)).containsExactly(TERMS);
        assertThat(pages.of(other)).isEmpty();
    }

    @Test
    void tells_whether_it_was_left_out_before() {
        assertThat(pages.leaveOut(route, TERMS)).isTrue();
        assertThat(pages.leaveOut(route, TERMS)).isFalse();
    }

    @Test
    void takes_back_what_is_named_and_tells_whether_any_was_left_out() {
        pages.leaveOut(route, TERMS);
        pages.leaveOut(route, NEWS);

        assertThat(pages.takeBack(route, List.of(TERMS, "https://pond.example/")))
                .isTrue();
        assertThat(pages.takeBack(route, List.of(TERMS))).isFalse();
        assertThat(pages.takeBack(route, List.of())).isFalse();
        assertThat(pages.of(route)).containsExactly(NEWS);
    }

    @Test
    void takes_an_address_of_any_length() {
        String query = new Random(7)
                .ints(9_000, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        pages.leaveOut(route, NEWS + "?" + query);

        assertThat(pages.of(route)).containsExactly(NEWS + "?" + query);
    }

    @Test
    void goes_with_its_route() {
        pages.leaveOut(route, TERMS);

        database.write(connection -> Sql.change(connection, "delete from route where id = ?", route));

        assertThat(pages.of(route)).isEmpty();
    }

    @Test
    void refuses_a_page_of_no_route() {
        assertThatThrownBy(() -> pages.leaveOut(UUID.randomUUID(), TERMS)).isInstanceOf(IllegalStateException.class);
    }
}
