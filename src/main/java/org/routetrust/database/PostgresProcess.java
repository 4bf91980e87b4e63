package org.routetrust.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A running process that may be a PostgreSQL server. */
record PostgresProcess(ProcessHandle handle) {

    long pid() {
        return handle.pid();
    }

    /** Whether this is proved to be a PostgreSQL server on that data directory. */
    boolean serves(Path cluster) {
        ProcessHandle.Info info = handle.info();
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName())
                .filter(name -> name.toString().startsWith("postgres"))
                .isPresent();
        return postgres
                && info.arguments()
                        .map(List::of)
                        // Windows shows no arguments; there the program itself lies in our folder.
                        .map(arguments -> namesDirectory(arguments, cluster))
                        .orElseGet(() -> info.command()
                                .filter(command -> Path.of(command).startsWith(cluster.resolveSibling("")))
                                .isPresent());
    }

    /** Whether this process runs as the owner of the data directory, and nothing else can be said about it. */
    boolean mayServe(Path cluster) throws IOException {
        ProcessHandle.Info info = handle.info();
        String owner = Files.getOwner(cluster).getName();
        return isRunning()
                && info.command().isEmpty()
                && info.user().map(owner::equals).orElse(true)
                && !isKernelThread();
    }

    /** Sends a signal by PostgreSQL's own portable way. */
    void signal(Programs programs, String name) throws IOException {
        programs.run("", "pg_ctl", "kill", name, Long.toString(pid()));
    }

    /** Waits for the end; a process whose parent does not fetch its exit status has ended too. */
    boolean awaitEnd(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (isRunning()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            Pause.of(Duration.ofMillis(25));
        }
        return true;
    }

    boolean isRunning() {
        return handle.isAlive() && !isZombie();
    }

    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid()), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(") ") + 2);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isKernelThread() {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid()), "cmdline"))
                    .isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean namesDirectory(List<String> arguments, Path cluster) {
        int value = arguments.indexOf("-D") + 1;
        return value > 0 && value < arguments.size() && arguments.get(value).equals(cluster.toString());
    }
}
