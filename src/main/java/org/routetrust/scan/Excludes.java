package org.routetrust.scan;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Globs of what is left out. One without a slash is held against the name of every file and folder, one with a slash
 * against the path below the root; {@code **} stands for any folders. A folder is left out with all below it.
 */
public final class Excludes {

    private static final String FILE = ".route-trust-ignore";
    private static final List<String> ALWAYS = List.of(".git", "node_modules", "target");
    private static final String ANYWHERE = "**/";

    private final List<PathMatcher> names = new ArrayList<>();
    private final List<PathMatcher> paths = new ArrayList<>();

    private Excludes() {}

    /**
     * The globs of a call, those of the file {@code .route-trust-ignore} in the root, and what nobody wants.
     *
     * @throws IOException with a message that says what to do, if a glob cannot be read
     */
    public static Excludes of(Path root, List<String> globs) throws IOException {
        Excludes excludes = new Excludes();
        Path file = root.resolve(FILE);
        List<String> all = new ArrayList<>(ALWAYS);
        all.addAll(globs);
        if (Files.isRegularFile(file)) {
            Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(all::add);
        }
        for (String glob : all) {
            excludes.add(glob);
        }
        return excludes;
    }

    private void add(String written) throws IOException {
        String glob = trimmed(written);
        if (glob.isEmpty() || glob.startsWith("!")) {
            throw new IOException("'" + written + "' is no glob to leave out: write a name or a path such as *.lock or"
                    + " docs/**, and nothing to take back in.");
        }
        List<PathMatcher> matchers = written.indexOf('/') >= 0 && !isOnlyEnd(written) ? paths : names;
        matchers.add(matcher(glob, written));
        if (glob.startsWith(ANYWHERE)) {
            paths.add(matcher(glob.substring(ANYWHERE.length()), written));
        }
    }

    private static boolean isOnlyEnd(String glob) {
        return glob.indexOf('/') == glob.length() - 1;
    }

    private static String trimmed(String glob) {
        String start = glob.startsWith("/") ? glob.substring(1) : glob;
        return start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
    }

    private static PathMatcher matcher(String glob, String written) throws IOException {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            throw new IOException("'" + written + "' is no glob: " + e.getDescription() + ".", e);
        }
    }

    /** Whether a file or folder is left out by itself; whether one above it is, was asked before. */
    boolean leavesOut(Path below) {
        Path name = below.getFileName();
        return names.stream().anyMatch(glob -> glob.matches(name))
                || paths.stream().anyMatch(glob -> glob.matches(below));
    }

    /** Whether a file, or a folder above it, is left out. */
    public boolean leavesOutAny(Path below) {
        for (int names = 1; names <= below.getNameCount(); names++) {
            if (leavesOut(below.subpath(0, names))) {
                return true;
            }
        }
        return false;
    }
}
