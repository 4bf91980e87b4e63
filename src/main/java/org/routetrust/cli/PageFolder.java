package org.routetrust.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.routetrust.audit.Capture;
import org.routetrust.measure.Label;

/** The saved pages in a folder and below it. */
final class PageFolder {

    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "md", "markdown", "txt");

    private PageFolder() {}

    /** @throws IOException with a message that says what to do */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no folder " + folder + ". Name one that holds saved pages.");
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(PageFolder::isPage).sorted().toList();
            if (files.isEmpty()) {
                throw new IOException("No page in " + folder + ". Save pages there as .html, .txt or .md.");
            }
            return files;
        }
    }

    private static boolean isPage(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** A page as it came in. Its address stands in the label beside it; without one it has none. */
    static Capture capture(Path file, Instant now) throws IOException {
        SavedPage saved = SavedPage.read(file, InputStream.nullInputStream());
        Path label = file.resolveSibling(Label.FILE);
        String url = Files.exists(label) ? Label.read(label).url() : "";
        return new Capture(url, saved.contentType() == null ? "text/plain" : saved.contentType(), saved.content(), now);
    }
}
