package org.routetrust.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who PostgreSQL's programs run as. They refuse to run as root, so a service started as root hands them to
 *
 * <ol>
 *   <li>the owner of the data, where there are data already;
 *   <li>else the account postgres, or nobody, if that account can reach the data folder;
 *   <li>else root without any of its rights, in a user namespace: the only way into root's own home.
 * </ol>
 *
 * Each of these replaces itself by the program, so that the program is a direct child of this process.
 *
 * @param prefix what stands before a command; may be empty
 * @param uid the owner of what the programs write, or -1 for whoever runs this process
 * @param gid the group of it, or -1
 */
record Account(List<String> prefix, int uid, int gid) {
    private static final Account SELF = new Account(List.of(), -1, -1);
    private static final Account POWERLESS_ROOT = new Account(List.of("unshare", "--user"), -1, -1);

    static Account of(DataFolder folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name")) || !DataFolder.isPosix()) {
            return SELF;
        }
        if (Files.exists(folder.cluster())) {
            int uid = (int) Files.getAttribute(folder.cluster(), "unix:uid");
            int gid = (int) Files.getAttribute(folder.cluster(), "unix:gid");
            return uid == 0 ? powerlessRoot(folder) : other(uid, gid);
        }
        Optional<Account> named = named("postgres").or(() -> named("nobody"));
        if (named.isEmpty() || !reachable(folder)) {
            return powerlessRoot(folder);
        }
        Files.setPosixFilePermissions(folder.root(), PosixFilePermissions.fromString("rwx--x--x"));
        return named.get();
    }

    /** The command as this account runs it. */
    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Gives a file or an empty folder to this account. */
    void own(Path path) throws IOException {
        if (uid >= 0) {
            Files.setAttribute(path, "unix:gid", gid);
            Files.setAttribute(path, "unix:uid", uid);
        }
    }

    private static Account other(int uid, int gid) {
        return new Account(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--inh-caps=-all"), uid, gid);
    }

    private static Account powerlessRoot(DataFolder folder) throws IOException {
        if (Shell.run(POWERLESS_ROOT.command(List.of("true"))).exit() != 0) {
            throw new CannotStart("PostgreSQL does not run as root, and no other account can reach " + folder.root()
                    + ". Start the service as another user, or set ROUTE_TRUST_DATA_DIR to a folder such as"
                    + " /var/lib/route-trust.");
        }
        return POWERLESS_ROOT;
    }

    private static Optional<Account> named(String name) {
        try {
            Shell.Outcome uid = Shell.run(List.of("id", "-u", name));
            Shell.Outcome gid = Shell.run(List.of("id", "-g", name));
            Shell.Outcome tool = Shell.run(List.of("setpriv", "--version"));
            return uid.exit() == 0 && gid.exit() == 0 && tool.exit() == 0
                    ? Optional.of(other(Integer.parseInt(uid.output()), Integer.parseInt(gid.output())))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean reachable(DataFolder folder) throws IOException {
        for (Path above = folder.root().getParent(); above != null; above = above.getParent()) {
            if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}
