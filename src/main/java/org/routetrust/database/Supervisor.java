package org.routetrust.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one server running, from its first start until it is closed. */
final class Supervisor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration FIRST_START = Duration.ofSeconds(30);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

    private final DataFolder folder;
    private final Programs programs;
    private final Leftover leftover;
    private final Thread watcher;

    private volatile int port;
    private volatile Postmaster current;
    private volatile boolean closing;

    private Supervisor(DataFolder folder, Programs programs) throws IOException {
        this.folder = folder;
        this.programs = programs;
        this.leftover = new Leftover(folder, programs);
        this.port = Ports.free();
        leftover.clear();
        this.current = Postmaster.launch(folder, programs, port);
        this.watcher = Thread.ofPlatform().daemon().name("database-supervisor").unstarted(this::watch);
    }

    /** @throws CannotStart if the server was tried for 30 seconds and did not come up */
    static Supervisor start(DataFolder folder, Programs programs) throws IOException {
        Supervisor supervisor = new Supervisor(folder, programs);
        supervisor.awaitFirstReady();
        supervisor.watcher.start();
        return supervisor;
    }

    int port() {
        return port;
    }

    long pid() {
        return current.pid();
    }

    private void awaitFirstReady() throws IOException {
        long deadline = System.nanoTime() + FIRST_START.toNanos();
        while (!current.awaitReady(() -> closing)) {
            if (System.nanoTime() - deadline > 0) {
                throw new CannotStart("PostgreSQL does not start in " + folder.root() + "; its log is in "
                        + folder.log() + ". " + current.lastWords());
            }
            Pause.of(SHORTEST_PAUSE);
            port = Ports.free();
            leftover.clear();
            current = Postmaster.launch(folder, programs, port);
        }
    }

    private void watch() {
        Duration pause = SHORTEST_PAUSE;
        try {
            while (!closing) {
                current.awaitEnd();
                Thread.sleep(pause);
                Duration longer = pause.multipliedBy(2);
                pause = restart() ? SHORTEST_PAUSE : longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the server is up again, or is not wanted any more. */
    private synchronized boolean restart() {
        if (closing) {
            return true;
        }
        LOG.warn("The database server ended unasked (process {}); starting it again", current.pid());
        try {
            leftover.clear();
            current = Postmaster.launch(folder, programs, port);
            if (current.awaitReady(() -> closing)) {
                LOG.info("The database server is back (process {})", current.pid());
                return true;
            }
            LOG.warn("The database server does not start; its log is in {}. {}", folder.log(), current.lastWords());
        } catch (IOException e) {
            LOG.warn("The database server cannot be started yet: {}", e.getMessage());
        }
        return false;
    }

    /** Stops the server and the watching. */
    @Override
    public void close() throws IOException {
        closing = true;
        synchronized (this) {
            current.stop();
        }
    }
}
