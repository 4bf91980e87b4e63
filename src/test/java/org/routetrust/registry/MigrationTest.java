package org.routetrust.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.routetrust.database.TestDatabase;

class MigrationTest {
    private static final String ROUTE = """
            insert into route (id, name, kind, use, url, host, model_label, tags, note, created_at, updated_at,
                               created_by, version, name_key, search_key)
            values (gen_random_uuid(), '%s', 'chatgpt', 'manual', 'https://pond.example/', 'pond.example', '',
                    '{}', '', now(), now(), 'ada', 1, 'pond', 'pond https://pond.example/ pond.example  ')
            """;

    @Test
    void keeps_and_finds_the_routes_of_the_first_version() throws SQLException {
        Map<String, Object> address = TestDatabase.fresh();
        flyway(address, "1").migrate();
        change(address, ROUTE.formatted("Pond 1"));
        change(address, ROUTE.formatted("Pond 2"));

        try (ApplicationContext service = ApplicationContext.run(address)) {
            RoutePage page = service.getBean(Routes.class).page(query("pond.example"));

            assertThat(page.routes()).extracting(Route::name).containsExactlyInAnyOrder("Pond 1", "Pond 2");
            assertThat(flyway(address, "latest").info().applied()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void leaves_pages_out_of_the_routes_of_the_third_version() throws SQLException {
        Map<String, Object> address = TestDatabase.fresh();
        flyway(address, "3").migrate();
        change(address, ROUTE.formatted("Pond"));

        try (ApplicationContext service = ApplicationContext.run(address)) {
            LeftOutPages pages = service.getBean(LeftOutPages.class);
            UUID route = service.getBean(Routes.class)
                    .page(query("Pond"))
                    .routes()
                    .getFirst()
                    .id();

            assertThat(pages.of(route)).isEmpty();
            assertThat(pages.leaveOut(route, "https://pond.example/")).isTrue();
        }
    }

    private static Flyway flyway(Map<String, Object> address, String version) {
        return Flyway.configure()
                .dataSource(
                        String.valueOf(address.get("datasources.default.url")),
                        String.valueOf(address.get("datasources.default.username")),
                        String.valueOf(address.get("datasources.default.password")))
                .target(version)
                .load();
    }

    private static void change(Map<String, Object> address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        String.valueOf(address.get("datasources.default.url")),
                        String.valueOf(address.get("datasources.default.username")),
                        String.valueOf(address.get("datasources.default.password")));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static RouteQuery query(String text) {
        return switch (RouteQuery.read(List.of(), text, null, null, null, null, null, null, null)) {
            case RouteQuery query -> query;
            case QueryRefused refused -> throw new AssertionError(refused);
        };
    }
}
