package org.routetrust.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The program {@code git}, asked about a repository. It is called without a shell, runs no program that the repository
 * names, opens no connection, and is ended when it takes too long.
 */
public final class Git {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_SAID = 300;

    private final String program;
    private final Path folder;
    private final Duration longest;

    /** Takes a folder in the repository. */
    public Git(Path folder) {
        this("git", folder, LONGEST);
    }

    Git(String program, Path folder, Duration longest) {
        this.program = program;
        this.folder = folder;
        this.longest = longest;
    }

    /**
     * The repository's own folder.
     *
     * @throws IOException with a message that says what to do
     */
    public Path root() throws IOException {
        StringBuilder root = new StringBuilder();
        run(List.of("rev-parse", "--show-toplevel"), out -> {
            String line = out.readLine();
            root.append(line == null ? "" : line);
        });
        return Path.of(root.toString());
    }

    /**
     * What is added to each file, in the order of the commits.
     *
     * @throws IOException with a message that says what to do
     */
    public void added(GitRange range, Diff.Seen seen) throws IOException {
        List<String> arguments = new ArrayList<>(range.arguments());
        arguments.addAll(List.of(
                "--unified=0",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--no-renames",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                "--submodule=short",
                "--"));
        run(arguments, out -> new Diff(out, seen).read());
    }

    private interface Read {
        void from(BufferedReader out) throws IOException;
    }

    private void run(List<String> arguments, Read read) throws IOException {
        Path said = Files.createTempFile("route-trust", ".git");
        try {
            run(start(arguments, said), read, said);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private void run(Process git, Read read, Path said) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        Thread.ofVirtual().start(() -> endWhenLate(git, late));
        try (InputStream bytes = git.getInputStream()) {
            read.from(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
            if (git.waitFor() == 0) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            git.destroyForcibly();
        }
        throw new IOException(late.get() ? tooLong() : failed(Files.readString(said, StandardCharsets.ISO_8859_1)));
    }

    private void endWhenLate(Process git, AtomicBoolean late) {
        try {
            if (!git.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                late.set(true);
                git.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(List<String> arguments, Path said) throws IOException {
        List<String> words = new ArrayList<>(
                List.of(program, "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=true"));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("LC_ALL", "C");
        builder.redirectError(said.toFile());
        try {
            Process git = builder.start();
            git.getOutputStream().close();
            return git;
        } catch (IOException e) {
            throw new IOException("The program git was not found. Install git, or scan the files without --git.", e);
        }
    }

    private String tooLong() {
        return "git took longer than " + longest.toMinutes() + " minutes and was ended. Name a smaller range.";
    }

    private static String failed(String said) {
        if (said.contains("not a git repository")) {
            return "There is no git repository here. Call it in one, or name its folder.";
        }
        if (said.contains("unknown revision") || said.contains("bad revision")) {
            return "git knows no such range. Check both names; a shallow clone lacks older commits.";
        }
        String line = said.strip();
        return "git could not show the changes. It says: " + line.substring(0, Math.min(MOST_SAID, line.length()));
    }
}
