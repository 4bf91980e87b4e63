package org.routetrust.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a server that was not stopped left behind. To be called by the holder of the {@link FolderLock} only.
 *
 * <p>A process is ended only when it is proved to be PostgreSQL on this very folder; a process that merely has the
 * number found in postmaster.pid is never touched.
 */
final class Leftover {
    private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);

    private final DataFolder folder;
    private final Programs programs;

    Leftover(DataFolder folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /**
     * Stops a left-over server and removes a stale postmaster.pid.
     *
     * @throws CannotStart if the server does not end, or if nobody can tell whether the process is one
     */
    void clear() throws IOException {
        List<PostgresProcess> ours = ProcessHandle.allProcesses()
                .map(PostgresProcess::new)
                .filter(process -> process.serves(folder.cluster()))
                .toList();
        for (PostgresProcess process : ours) {
            LOG.info("Stopping the database server left over in {} (process {})", folder.root(), process.pid());
            stop(process);
        }
        if (Files.exists(folder.pidFile())) {
            refuseWhenUncertain();
            Files.deleteIfExists(folder.pidFile());
        }
    }

    private void stop(PostgresProcess process) throws IOException {
        process.signal(programs, "INT");
        if (!process.awaitEnd(Duration.ofSeconds(30))) {
            process.signal(programs, "QUIT");
            if (!process.awaitEnd(Duration.ofSeconds(10))) {
                throw new CannotStart("The database server left over in " + folder.root() + " (process " + process.pid()
                        + ") does not end. Stop it and start again.");
            }
        }
    }

    private void refuseWhenUncertain() throws IOException {
        Optional<PostgresProcess> named = named();
        if (named.isPresent() && named.get().mayServe(folder.cluster())) {
            throw new CannotStart("Process " + named.get().pid() + " may be a database server on " + folder.cluster()
                    + ", and this service may not look at it. If it is not, delete " + folder.pidFile()
                    + " and start again.");
        }
    }

    private Optional<PostgresProcess> named() throws IOException {
        String text = Files.readString(folder.pidFile(), StandardCharsets.ISO_8859_1);
        String first = text.lines().findFirst().orElse("").strip();
        try {
            return ProcessHandle.of(Long.parseLong(first)).map(PostgresProcess::new);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
