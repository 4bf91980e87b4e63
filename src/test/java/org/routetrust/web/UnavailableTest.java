package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.routetrust.database.TestDatabase;

class UnavailableTest {

    @Test
    void says_that_the_database_is_down_and_when_to_come_back() throws Exception {
        Map<String, Object> configuration = configuration();
        try (EmbeddedServer service = ApplicationContext.run(EmbeddedServer.class, configuration);
                HttpClient browser = HttpClient.newHttpClient()) {
            shut(configuration);

            HttpResponse<String> response = browser.send(request(service).build(), BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).contains("5");
            assertThat(response.body()).contains("The database does not answer", "recovers by itself");
        }
    }

    /** The pool trusts a connection for half a second after its last use, so the first to notice are requests. */
    @Test
    void says_so_on_every_connection_that_broke_while_it_was_trusted() throws Exception {
        Map<String, Object> configuration = configuration();
        try (EmbeddedServer service = ApplicationContext.run(EmbeddedServer.class, configuration);
                HttpClient browser = HttpClient.newHttpClient()) {
            assertThat(status(browser, request(service).GET())).isEqualTo(200);
            shut(configuration);

            for (int connection = 0; connection < 3; connection++) {
                assertThat(status(browser, request(service).GET())).isEqualTo(503);
            }
        }
    }

    private static Map<String, Object> configuration() {
        Map<String, Object> configuration = new HashMap<>(TestDatabase.fresh());
        configuration.put("datasources.default.connection-timeout", 500);
        return configuration;
    }

    private static HttpRequest.Builder request(EmbeddedServer service) {
        return HttpRequest.newBuilder(URI.create(service.getURI() + "/routes")).header("Accept", "text/html");
    }

    private static int status(HttpClient browser, HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private static void shut(Map<String, Object> configuration) throws SQLException {
        String url = String.valueOf(configuration.get("datasources.default.url"));
        String name = url.substring(url.lastIndexOf('/') + 1);
        try (Connection connection = DriverManager.getConnection(
                        url.replaceFirst("[^/]*$", "postgres"),
                        String.valueOf(configuration.get("datasources.default.username")),
                        String.valueOf(configuration.get("datasources.default.password")));
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + name + " with allow_connections false");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        }
    }
}
