package org.routetrust.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The PostgreSQL programs this jar brings for the machine it runs on.
 *
 * @param folder holds bin, lib and share
 */
record Binaries(Path folder) {

    Path program(String name) {
        return folder.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
    }

    /**
     * Unpacks the programs unless the same ones are there already. The folder is named after what is in the archive,
     * and appears in one step: a half unpacked one is never used.
     */
    static Binaries in(DataFolder data) throws IOException {
        String resource = resource();
        Path folder = data.root().resolve("bin-" + digest(resource));
        if (!Files.isDirectory(folder)) {
            Path unfinished = data.root().resolve("bin.new");
            Trees.delete(unfinished);
            try (InputStream archive = open(resource)) {
                TarXz.unpack(archive, unfinished);
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        deleteOthers(data, folder);
        return new Binaries(folder);
    }

    private static void deleteOthers(DataFolder data, Path current) throws IOException {
        try (Stream<Path> entries = Files.list(data.root())) {
            for (Path entry : entries.filter(e -> e.getFileName().toString().startsWith("bin-"))
                    .filter(e -> !e.equals(current))
                    .toList()) {
                Trees.delete(entry);
            }
        }
    }

    private static String digest(String resource) throws IOException {
        try (InputStream archive = open(resource);
                DigestInputStream digested = new DigestInputStream(archive, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream archive = Binaries.class.getResourceAsStream("/" + resource);
        if (archive == null) {
            throw new CannotStart("This program brings no PostgreSQL for this machine (" + resource
                    + " is missing). Set DATASOURCES_DEFAULT_URL to a PostgreSQL of your own.");
        }
        return archive;
    }

    private static String resource() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String os = isWindows() ? "windows" : system.startsWith("mac") ? "darwin" : system;
        String arch = switch (machine) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> machine;
        };
        return "postgres-" + os + "-" + arch + ".txz";
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }
}
