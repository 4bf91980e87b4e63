package org.routetrust.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kills the service, or service and server, at random moments, and looks for every number that was acknowledged. */
class KillTest {
    private static final Path DATA = Servers.spareFolder();

    private final Set<Long> acknowledged = new TreeSet<>();

    @Test
    void loses_no_acknowledged_commit_in_a_few_kills() throws Exception {
        killTimes(3);
    }

    @Test
    @Tag("long")
    void loses_no_acknowledged_commit_in_twenty_kills() throws Exception {
        killTimes(20);
    }

    private void killTimes(int rounds) throws Exception {
        long base = ThreadLocalRandom.current().nextInt(1_000_000) * 1_000_000_000L;
        for (int round = 0; round < rounds; round++) {
            long first = base + round * 1_000_000L;
            int before = acknowledged.size();
            killOnce(first, round % 2 == 1);
            assertThat(acknowledged)
                    .as("numbers acknowledged in round %d", round)
                    .hasSizeGreaterThan(before);
            assertAllThere();
        }
        System.out.printf("%d kills, %d commits acknowledged, none lost%n", rounds, acknowledged.size());
    }

    private void killOnce(long first, boolean serverToo) throws IOException, InterruptedException {
        Process service = Appender.start(DATA, first);
        try (BufferedReader output = service.inputReader()) {
            long server = output.lines()
                    .filter(line -> line.startsWith("server "))
                    .mapToLong(line -> Long.parseLong(line.substring("server ".length())))
                    .findFirst()
                    .orElseThrow();
            collect(output, () -> {
                Pause.of(Duration.ofMillis(ThreadLocalRandom.current().nextInt(1_000)));
                service.toHandle().destroyForcibly();
                if (serverToo) {
                    ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
                }
            });
        }
        service.waitFor();
    }

    /** Reads to the end, and begins to kill once something was acknowledged. */
    private void collect(BufferedReader output, Runnable kill) throws IOException {
        int before = acknowledged.size();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            // The full stop shows that the kill did not cut the number short.
            if (line.matches("acknowledged \\d+\\.")) {
                acknowledged.add(Long.parseLong(line.substring("acknowledged ".length(), line.length() - 1)));
                if (acknowledged.size() == before + 1) {
                    Thread.ofPlatform().daemon().start(kill);
                }
            }
        }
    }

    private void assertAllThere() throws SQLException {
        long began = System.nanoTime();
        try (EmbeddedServer server = Servers.started(DATA)) {
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            assertThat(took).as("time to be ready again").isLessThan(Duration.ofSeconds(30));
            String ids = Servers.ask(server, "select coalesce(string_agg(id::text, ','), '') from tried.appended");
            Set<Long> stored = new TreeSet<>();
            for (String id : ids.split(",")) {
                stored.add(Long.parseLong(id));
            }
            assertThat(stored).containsAll(acknowledged);
        }
    }
}
