package org.routetrust.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The names of everything the embedded server keeps.
 *
 * @param root an existing folder, without symbolic links in its path
 */
record DataFolder(Path root) {

    /** The folder at a place, made if it is not there. */
    static DataFolder at(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            Files.createDirectories(place, permissions("rwx------"));
        }
        return new DataFolder(place.toRealPath());
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path password() {
        return root.resolve("password");
    }

    /** PostgreSQL's own data directory; it is there only once it is complete. */
    Path cluster() {
        return root.resolve("postgres");
    }

    Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    Path log() {
        return root.resolve("log");
    }

    /** What the server says before it opens its own log. */
    Path startLog() {
        return root.resolve("start.log");
    }

    /** Makes a file readable by its owner alone, and forces it to disk. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, permissions("rw-------"));
        Files.writeString(file, text, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The attributes that make a file or folder with these permissions, where the file system knows permissions. */
    static FileAttribute<?>[] permissions(String symbols) {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(symbols))
                }
                : new FileAttribute<?>[0];
    }

    static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
