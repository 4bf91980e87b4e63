package org.routetrust.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteQueryTest {
    @Test
    void reads_nothing_as_all_routes() {
        assertThat(RouteQuery.read(null, "", " ", null, null, "", null, "")).isEqualTo(RouteQuery.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many", "99999999999"})
    void refuses_a_size_out_of_bounds(String size) {
        assertThat(refusedField(RouteQuery.read(null, null, null, null, null, null, size, null)))
                .isEqualTo("size");
    }

    @Test
    void names_the_parameter_that_cannot_be_followed() {
        assertThat(refusedField(RouteQuery.read("x".repeat(201), null, null, null, null, null, null, null)))
                .isEqualTo("text");
        assertThat(refusedField(RouteQuery.read(null, null, "resale", null, null, null, null, null)))
                .isEqualTo("use");
        assertThat(refusedField(RouteQuery.read(null, null, null, "good", null, null, null, null)))
                .isEqualTo("verdict");
        assertThat(refusedField(RouteQuery.read(null, null, null, null, null, "price", null, null)))
                .isEqualTo("sort");
    }

    @Test
    void refuses_a_cursor_of_another_order() {
        String cursor = new RouteCursor(Sort.NAME, 0, "acme", UUID.randomUUID()).encoded();

        assertThat(refusedField(RouteQuery.read(null, null, null, null, null, "updated", null, cursor)))
                .isEqualTo("cursor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name\nx\n00000000-0000-0000-0000-000000000000\nacme",
                "name\n0\nno-id\nacme",
                "name\n0\n00000000-0000-0000-0000-000000000000\n\0",
                "name"
            })
    void refuses_a_cursor_it_did_not_make(String text) {
        String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThat(refusedField(RouteQuery.read(null, null, null, null, null, "name", null, cursor)))
                .isEqualTo("cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-0044-03-15T00:00:00Z", "yesterday"})
    void refuses_a_cursor_with_a_time_no_database_knows(String time) {
        String cursor = new RouteCursor(Sort.UPDATED, 0, time, UUID.randomUUID()).encoded();

        assertThat(refusedField(RouteQuery.read(null, null, null, null, null, "updated", null, cursor)))
                .isEqualTo("cursor");
    }

    private static @Nullable String refusedField(QueryReading reading) {
        return switch (reading) {
            case QueryRefused refused -> refused.field();
            case RouteQuery query -> null;
        };
    }
}
