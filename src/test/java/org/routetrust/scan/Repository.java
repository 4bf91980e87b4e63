package org.routetrust.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository made for a test. */
public record Repository(Path folder) {

    /** Makes one in an empty folder. */
    public static Repository in(Path folder) throws IOException {
        Repository repository = new Repository(folder);
        repository.git("init", "-q", "-b", "main");
        return repository;
    }

    /** Writes a file and stages it. */
    public void stage(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        Files.writeString(file, content);
        git("add", "--", name);
    }

    /** Commits what is staged; gives the commit's name. */
    public String commit() throws IOException {
        git("-c", "user.name=A", "-c", "user.email=a@a.example", "commit", "-q", "-m", "Change");
        return git("rev-parse", "HEAD").strip();
    }

    /** Calls git; gives what it prints. */
    public String git(String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of("git"));
        words.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process git = builder.start();
        try {
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new IOException(said);
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
