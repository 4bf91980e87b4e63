package org.routetrust.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteQueryTest {
    private static final List<String> KINDS = List.of("chatgpt", "shared-key");

    @Test
    void reads_nothing_as_all_routes() {
        assertThat(RouteQuery.read(KINDS, null, "", " ", null, null, "", null, ""))
                .isEqualTo(new RouteQuery("", null, null, null, null, Sort.UPDATED, RouteQuery.USUAL, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many", "99999999999"})
    void refuses_a_size_out_of_bounds(String size) {
        assertThat(problems(RouteQuery.read(KINDS, null, null, null, null, null, null, size, null)))
                .containsOnlyKeys("size");
    }

    @Test
    void names_every_parameter_that_cannot_be_followed() {
        QueryReading reading =
                RouteQuery.read(KINDS, "x".repeat(201), "gift", "resale", "good", "fun", "name", "many", "begin");

        assertThat(problems(reading).keySet())
                .containsExactly("q", "kind", "use", "verdict", "verdictFor", "size", "cursor");
    }

    @Test
    void tells_the_values_to_choose_from() {
        Map<String, String> problems =
                problems(RouteQuery.read(KINDS, null, "gift", "resale", "good", null, "price", null, null));

        assertThat(problems)
                .containsEntry("kind", "Choose one of chatgpt, shared-key.")
                .containsEntry("use", "Choose one of prompts, evaluate, manual, sensitive, production.")
                .containsEntry("verdict", "Choose one of stop, test-only, usable.")
                .containsEntry("sort", "Choose one of name, updated, verdict.");
    }

    @Test
    void does_not_blame_the_cursor_for_an_unknown_order() {
        String cursor = new RouteCursor(Sort.NAME, Match.EXACT, 0, "acme", UUID.randomUUID()).encoded();

        assertThat(problems(RouteQuery.read(KINDS, null, null, null, null, null, "luck", null, cursor)))
                .containsOnlyKeys("sort");
    }

    @Test
    void refuses_a_cursor_of_another_order() {
        String cursor = new RouteCursor(Sort.NAME, Match.EXACT, 0, "acme", UUID.randomUUID()).encoded();

        assertThat(problems(RouteQuery.read(KINDS, null, null, null, null, null, "updated", null, cursor)))
                .containsOnlyKeys("cursor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name\nEXACT\nx\n00000000-0000-0000-0000-000000000000\nacme",
                "name\nEXACT\n0\nno-id\nacme",
                "name\nEXACT\n0\n00000000-0000-0000-0000-000000000000\n\0",
                "name\nPERFECT\n0\n00000000-0000-0000-0000-000000000000\nacme",
                "name"
            })
    void refuses_a_cursor_it_did_not_make(String text) {
        String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThat(problems(RouteQuery.read(KINDS, null, null, null, null, null, "name", null, cursor)))
                .containsOnlyKeys("cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-0044-03-15T00:00:00Z", "yesterday"})
    void refuses_a_cursor_with_a_time_no_database_knows(String time) {
        String cursor = new RouteCursor(Sort.UPDATED, Match.EXACT, 0, time, UUID.randomUUID()).encoded();

        assertThat(problems(RouteQuery.read(KINDS, null, null, null, null, null, "updated", null, cursor)))
                .containsOnlyKeys("cursor");
    }

    private static Map<String, String> problems(QueryReading reading) {
        return switch (reading) {
            case QueryRefused refused -> refused.problems();
            case RouteQuery query -> Map.of();
        };
    }
}
