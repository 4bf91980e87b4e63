package org.routetrust.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthTest {
    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void says_503_while_the_database_is_down_and_recovers_by_itself() throws Exception {
        Servers.started(Servers.spareFolder()).close();
        DataFolder data = DataFolder.at(Servers.spareFolder());
        Programs programs = new Programs(Binaries.in(data), Account.of(data));
        String password = new Cluster(data, programs).ensure();
        int port = Ports.free();
        Postmaster server = started(data, programs, port);
        Map<String, Object> configuration = Map.of(
                "datasources.default.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.NAME,
                "datasources.default.username",
                Cluster.NAME,
                "datasources.default.password",
                password);
        try (var service = ApplicationContext.run(io.micronaut.runtime.server.EmbeddedServer.class, configuration)) {
            assertThat(health(service.getURI())).isEqualTo(200);

            server.stop();
            assertThat(health(service.getURI())).isEqualTo(503);

            server = started(data, programs, port);
            awaitHealthy(service.getURI());
        } finally {
            server.stop();
        }
    }

    private static Postmaster started(DataFolder data, Programs programs, int port) throws IOException {
        Postmaster server = Postmaster.launch(data, programs, port);
        assertThat(server.awaitReady(() -> false)).isTrue();
        return server;
    }

    private void awaitHealthy(URI service) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (health(service) != 200) {
            assertThat(System.nanoTime()).as("healthy within 10 s").isLessThan(deadline);
            Pause.of(Duration.ofMillis(100));
        }
    }

    private int health(URI service) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
