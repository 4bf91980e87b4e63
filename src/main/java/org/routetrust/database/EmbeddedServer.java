package org.routetrust.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that lives in a data folder and serves this process alone, on a loopback port that is another one
 * each time it is started. While this object lives, a server that dies is started again on the same port.
 *
 * <p>It does not outlive a graceful end of this process: close it. After a kill it goes on without its service, and the
 * next start on the folder stops it first.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final DataFolder folder;
    private final FolderLock lock;
    private final Supervisor supervisor;
    private final String password;

    private EmbeddedServer(DataFolder folder, FolderLock lock, Supervisor supervisor, String password) {
        this.folder = folder;
        this.lock = lock;
        this.supervisor = supervisor;
        this.password = password;
    }

    /**
     * Starts the server of a data folder, after making folder and data where there are none. Takes seconds the first
     * time, and as long as the recovery takes after a crash; a server that does not come up is tried again for 30
     * seconds.
     */
    @SuppressWarnings("MustBeClosedChecker")
    public static ServerStart start(Path dataFolder) {
        try {
            DataFolder folder = DataFolder.at(dataFolder.toAbsolutePath());
            FolderLock lock = FolderLock.take(folder);
            try {
                return new ServerStart.Started(start(folder, lock));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (CannotStart e) {
            return new ServerStart.Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new ServerStart.Refused("The data folder " + dataFolder + " cannot be used: " + e
                    + ". Set ROUTE_TRUST_DATA_DIR to a folder this user may write to.");
        }
    }

    private static EmbeddedServer start(DataFolder folder, FolderLock lock) throws IOException {
        Binaries binaries = Binaries.in(folder);
        Programs programs = new Programs(binaries, Account.of(folder));
        String password = new Cluster(folder, programs).ensure();
        if (!Files.isDirectory(folder.log())) {
            Files.createDirectory(folder.log(), DataFolder.permissions("rwx------"));
            programs.account().own(folder.log());
        }
        Supervisor supervisor = Supervisor.start(folder, programs);
        LOG.info("The database is in {}", folder.root());
        return new EmbeddedServer(folder, lock, supervisor, password);
    }

    /** The JDBC address of the service's database. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + supervisor.port() + "/" + Cluster.NAME;
    }

    /** The role that owns the service's database. */
    public String user() {
        return Cluster.NAME;
    }

    /** The password of that role, and of the superuser postgres. */
    public String password() {
        return password;
    }

    /** The folder everything lies in. */
    public Path dataFolder() {
        return folder.root();
    }

    /** The number of the server's main process: another one after each restart. */
    long pid() {
        return supervisor.pid();
    }

    /** Stops the server, ending all sessions; returns when it is down. Closing again does nothing. */
    @Override
    public void close() {
        try (lock) {
            supervisor.close();
        } catch (IOException e) {
            LOG.warn("The database in {} was not stopped cleanly: {}", folder.root(), e.getMessage());
        }
    }
}
