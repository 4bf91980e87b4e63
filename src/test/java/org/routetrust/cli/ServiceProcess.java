package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The service as a process of its own, on a data folder with its own PostgreSQL, to be killed. */
final class ServiceProcess {

    private static final String READY = "Ready. Open ";

    private final Path data;
    private final Path said;
    private final Process process;
    private final long began = System.nanoTime();

    private ServiceProcess(Path data, Path said, Process process) {
        this.data = data;
        this.said = said;
        this.process = process;
    }

    /** Starts it on a free port and does not wait. */
    static ServiceProcess start(Path data) {
        return start(data, "-1");
    }

    static ServiceProcess start(Path data, String port, String... options) {
        try {
            Files.createDirectories(data);
            Path said = Files.createTempFile(data.getParent(), "serve", ".log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    classes(),
                    Main.class.getName(),
                    "serve"));
            command.addAll(List.of(options));
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(said.toFile());
            builder.environment().put("ROUTE_TRUST_DATA_DIR", data.toString());
            builder.environment().put("MICRONAUT_SERVER_PORT", port);
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            return new ServiceProcess(data, said, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the classes of tests: they would give the service another database. */
    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until it serves, and says where. */
    URI awaitReady() {
        while (true) {
            String log = said();
            int at = log.indexOf(READY);
            int end = log.indexOf('\n', at);
            if (at >= 0 && end > 0) {
                return URI.create(log.substring(at + READY.length(), end).strip() + "/");
            }
            assertThat(process.isAlive()).as(log).isTrue();
            assertThat(age()).as(log).isLessThan(Duration.ofSeconds(90));
            pause(20);
        }
    }

    /** Time since it was started. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    void kill() {
        process.destroyForcibly();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void killDatabase() {
        database(data).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** The main process of PostgreSQL on a data folder, while it runs. */
    static Optional<ProcessHandle> database(Path data) {
        Path number = data.resolve("postgres").resolve("postmaster.pid");
        try (Stream<String> lines = Files.lines(number)) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).flatMap(ProcessHandle::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
