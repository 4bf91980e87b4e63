package org.routetrust.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Makes PostgreSQL's data directory, with the service's own database and role in it. */
final class Cluster {
    /** The name of the database and of the role that owns it; that role is no superuser. */
    static final String NAME = "route_trust";

    private final DataFolder folder;
    private final Programs programs;

    Cluster(DataFolder folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /**
     * Makes the cluster unless there is one. It appears in one step: a start that was cut short leaves nothing that
     * could be taken for it.
     *
     * @return the password of the superuser postgres and of the service's role
     * @throws CannotStart if there is a cluster that these programs or this service cannot open
     */
    String ensure() throws IOException {
        if (Files.exists(folder.cluster())) {
            refuseOtherVersions();
            return readPassword();
        }
        String password = newPassword();
        Path unfinished = folder.root().resolve("postgres.new");
        Trees.delete(unfinished);
        Files.createDirectory(unfinished, DataFolder.permissions("rwx------"));
        programs.account().own(unfinished);
        initialise(unfinished, password);
        createDatabase(unfinished, password);
        DataFolder.writePrivately(folder.password(), password);
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    private void initialise(Path directory, String password) throws IOException {
        Path passwordFile = folder.root().resolve("password.new");
        DataFolder.writePrivately(passwordFile, password);
        programs.account().own(passwordFile);
        try {
            programs.run(
                    "",
                    "initdb",
                    "-D",
                    directory.toString(),
                    "--username=postgres",
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    // Sorts by code point as the locale C does, and also knows the letters beyond ASCII.
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions");
        } finally {
            Files.delete(passwordFile);
        }
    }

    private void createDatabase(Path directory, String password) throws IOException {
        String statements = String.join(
                "\n",
                "create role " + NAME + " login password '" + password + "'",
                "create database " + NAME + " owner " + NAME,
                "");
        programs.run(
                statements, "postgres", "--single", "-D", directory.toString(), "-c", "exit_on_error=on", "postgres");
    }

    private void refuseOtherVersions() throws IOException {
        String data = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        String program =
                Shell.run(List.of(programs.path("postgres"), "--version")).output();
        String version = program.substring(program.indexOf(") ") + 2);
        if (!version.startsWith(data + ".")) {
            throw new CannotStart("The data in " + folder.cluster() + " are PostgreSQL " + data + "'s, and this program"
                    + " brings version " + version
                    + ". Start the version that wrote them, or move them by dump and restore.");
        }
    }

    private String readPassword() throws IOException {
        if (!Files.exists(folder.password())) {
            throw new CannotStart(
                    "The password of the data is gone: put " + folder.password() + " back from a backup.");
        }
        return Files.readString(folder.password()).strip();
    }

    private static String newPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
