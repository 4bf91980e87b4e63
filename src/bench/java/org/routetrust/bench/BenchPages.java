package org.routetrust.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.routetrust.audit.Capture;

/** The pages of the folder named by {@code bench.pages}; without one the project's own, and a long one. */
final class BenchPages {

    static final String LONG = "long.html";

    private static final Path OWN = Path.of("src", "bench", "pages");
    private static final Instant DAY = Instant.parse("2026-05-10T00:00:00Z");
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "htm", "text/html", "md", "text/markdown", "txt", "text/plain");

    private BenchPages() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(folder().orElse(OWN))) {
            Stream<String> found = files.map(file -> file.getFileName().toString())
                    .filter(name -> TYPES.containsKey(suffix(name)))
                    .sorted();
            return Stream.concat(found, folder().isPresent() ? Stream.of() : Stream.of(LONG))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Capture capture(String name) {
        return new Capture("", TYPES.getOrDefault(suffix(name), ""), content(name), DAY);
    }

    private static String content(String name) {
        if (folder().isEmpty() && name.equals(LONG)) {
            return LongPage.html();
        }
        try {
            return Files.readString(folder().orElse(OWN).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> folder() {
        String named = System.getProperty("bench.pages", "");
        return named.isBlank() ? Optional.empty() : Optional.of(Path.of(named));
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
