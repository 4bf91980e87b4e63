package org.routetrust.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupervisorTest {
    private EmbeddedServer server;

    @BeforeEach
    void start() {
        server = Servers.started(Servers.spareFolder());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void starts_a_killed_server_again_on_the_same_port() throws Exception {
        Servers.tell(server, "create schema if not exists tried; create table if not exists tried.kept (id int)");
        long killed = server.pid();

        ProcessHandle.of(killed).orElseThrow().destroyForcibly();

        awaitConnection(server, killed);
        assertThat(Servers.ask(server, "select count(*) from tried.kept")).isEqualTo("0");
    }

    @Test
    void leaves_no_server_behind_when_closed() throws Exception {
        ProcessHandle running = ProcessHandle.of(server.pid()).orElseThrow();

        server.close();

        running.onExit().get(5, TimeUnit.SECONDS);
        assertThat(server.dataFolder().resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(server.dataFolder().resolve("log")).isNotEmptyDirectory();
    }

    private static void awaitConnection(EmbeddedServer server, long killed) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (server.pid() == killed || !Servers.canConnect(server.url(), server.user(), server.password())) {
            assertThat(System.nanoTime()).as("back within 10 s").isLessThan(deadline);
            Pause.of(Duration.ofMillis(50));
        }
    }
}
