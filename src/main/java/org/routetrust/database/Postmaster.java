package org.routetrust.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One run of the server's main process, a direct child of this one. */
final class Postmaster {
    private static final int STATUS_LINE = 7;

    private final DataFolder folder;
    private final Programs programs;
    private final Process process;

    private Postmaster(DataFolder folder, Programs programs, Process process) {
        this.folder = folder;
        this.programs = programs;
        this.process = process;
    }

    /** Starts the process and does not wait until it serves. */
    static Postmaster launch(DataFolder folder, Programs programs, int port) throws IOException {
        List<String> arguments = ServerSettings.arguments(folder, port);
        return new Postmaster(folder, programs, programs.start(folder.startLog(), "postgres", arguments));
    }

    long pid() {
        return process.pid();
    }

    /**
     * Waits until the server accepts connections, through a recovery of any length.
     *
     * @param abandoned asked now and then; ends the waiting when true
     * @return false if the process ended, or the waiting was abandoned
     */
    boolean awaitReady(BooleanSupplier abandoned) throws IOException {
        while (process.isAlive() && !abandoned.getAsBoolean()) {
            if (isReady()) {
                return true;
            }
            Pause.of(Duration.ofMillis(25));
        }
        return false;
    }

    private boolean isReady() throws IOException {
        try {
            List<String> lines = Files.readString(folder.pidFile(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList();
            return lines.size() > STATUS_LINE
                    && lines.getFirst().strip().equals(Long.toString(pid()))
                    && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Waits for the end of the process, however long it lives. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** The last thing the process said before it opened its log, or empty. */
    String lastWords() throws IOException {
        return Files.exists(folder.startLog())
                ? Files.readString(folder.startLog(), StandardCharsets.UTF_8)
                        .strip()
                        .replace('\n', ' ')
                : "";
    }

    /** Ends all sessions and stops; what was committed is on disk. Gives the server 30 seconds before it insists. */
    void stop() throws IOException {
        PostgresProcess running = new PostgresProcess(process.toHandle());
        if (!running.isRunning()) {
            return;
        }
        running.signal(programs, "INT");
        if (!running.awaitEnd(Duration.ofSeconds(30))) {
            running.signal(programs, "QUIT");
            running.awaitEnd(Duration.ofSeconds(10));
        }
    }
}
