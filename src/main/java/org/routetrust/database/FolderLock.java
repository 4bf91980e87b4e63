package org.routetrust.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second service away from a data folder, for as long as this process lives: the operating system drops the
 * lock when the process ends, however it ends.
 */
final class FolderLock implements AutoCloseable {
    /** Far behind the text, so that Windows lets others read who holds it. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * Folders held by this process. They must not even be opened again: on POSIX systems closing any channel of a file
     * drops every lock this process has on it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final DataFolder folder;
    private final FileChannel channel;

    private FolderLock(DataFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws CannotStart if another process, or another server in this one, holds the folder */
    static FolderLock take(DataFolder folder) throws IOException {
        if (!HELD.add(folder.root())) {
            throw taken(folder, "this one");
        }
        try {
            return new FolderLock(folder, locked(folder));
        } catch (IOException | RuntimeException e) {
            HELD.remove(folder.root());
            throw e;
        }
    }

    private static FileChannel locked(DataFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
            channel.close();
            throw taken(folder, Files.readString(folder.lock()).strip());
        }
        channel.truncate(0);
        long self = ProcessHandle.current().pid();
        channel.write(ByteBuffer.wrap((self + "\n").getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static CannotStart taken(DataFolder folder, String process) {
        return new CannotStart("Another Route Trust uses the data folder " + folder.root() + " (process " + process
                + "). Stop it, or set ROUTE_TRUST_DATA_DIR to another folder.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(folder.root());
    }
}
