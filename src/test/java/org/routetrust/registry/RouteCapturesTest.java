package org.routetrust.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;
import org.routetrust.rulebook.Use;
import org.routetrust.snapshot.Captured;
import org.routetrust.snapshot.Snapshots;
import org.routetrust.snapshot.Via;

@MicronautTest(transactional = false)
class RouteCapturesTest {
    private static final Instant NOON = Instant.parse("2026-05-13T12:00:00Z");

    @Inject
    private Routes routes;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Database database;

    @Inject
    private RouteCaptures captures;

    private UUID route = new UUID(0, 0);

    @BeforeEach
    void register_a_route() {
        RouteDraft draft = new RouteDraft("Pond", "provider-trial", Use.EVALUATE, "", "", List.of(), "");
        route = routes.register(draft, "ada").id();
    }

    @Test
    void gives_the_newest_first_and_each_once() {
        for (int i = 0; i < 7; i++) {
            add("page " + i, NOON.plusSeconds(i / 2));
        }

        List<RouteCapture> met = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            History<RouteCapture> page = captures.page(route, query("3", cursor));
            met.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);

        assertThat(met).hasSize(7).isEqualTo(captures.of(route));
        assertThat(met.getFirst().capturedAt()).isEqualTo(NOON.plusSeconds(3));
    }

    @Test
    void gives_no_cursor_where_a_page_is_the_last() {
        add("only", NOON);

        assertThat(captures.page(route, query("1", null)).next()).isNull();
    }

    @Test
    void gives_a_capture_to_a_route_once() {
        UUID capture = snapshots
                .save(new Captured("https://pond.example/", "text/plain", "only", "", NOON, Via.FETCHED))
                .id();

        captures.add(route, List.of(capture));
        captures.add(route, List.of(capture));

        assertThat(captures.of(route)).extracting(RouteCapture::id).containsExactly(capture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin", "noon\n00000000-0000-0000-0000-000000000000", "2026-05-13T12:00:00Z\nseven"})
    void refuses_a_cursor_it_did_not_make(String text) {
        String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThat(CapturesQuery.read("many", cursor))
                .isInstanceOfSatisfying(
                        QueryRefused.class,
                        refused -> assertThat(refused.problems()).containsOnlyKeys("size", "cursor"));
    }

    private void add(String content, Instant at) {
        Captured captured = new Captured("https://pond.example/", "text/plain", content, "", at, Via.DROPPED);
        UUID capture = snapshots.save(captured).id();
        database.write(connection -> Sql.change(
                connection, "insert into route_capture (route_id, capture_id) values (?, ?)", route, capture));
    }

    private static CapturesQuery query(String size, @Nullable String cursor) {
        return switch (CapturesQuery.read(size, cursor)) {
            case CapturesQuery query -> query;
            case QueryRefused refused -> throw new AssertionError(refused);
        };
    }
}
