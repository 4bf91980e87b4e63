package org.routetrust.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A page and what an analyst reads off it.
 *
 * @param name of its folder
 * @param label what is to be found
 * @param contentType by the name of its file
 * @param content the page itself
 */
public record LabelledPage(String name, Label label, String contentType, String content) {

    private static final Map<String, String> TYPES = types();

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("page.html", "text/html");
        types.put("page.md", "text/markdown");
        types.put("page.txt", "text/plain");
        return types;
    }

    /**
     * The labelled pages in a folder and below it, in the order of their paths.
     *
     * @throws IOException with a message that says what to do, where there are none or one is not whole
     */
    public static List<LabelledPage> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no folder " + folder + ". Name one that holds labelled pages.");
        }
        List<LabelledPage> pages = new ArrayList<>();
        for (Path label : labels(folder)) {
            pages.add(read(label));
        }
        if (pages.isEmpty()) {
            throw new IOException("No labelled page in " + folder + ". Each has a folder with " + Label.FILE
                    + " and one of " + String.join(", ", TYPES.keySet()) + ".");
        }
        return pages;
    }

    private static List<Path> labels(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(Label.FILE)).sorted().toList();
        }
    }

    private static LabelledPage read(Path label) throws IOException {
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            Path page = label.resolveSibling(type.getKey());
            if (Files.exists(page)) {
                return new LabelledPage(folder(label), Label.read(label), type.getValue(), text(page));
            }
        }
        throw new IOException("There is no page beside " + label + ". Put it there as one of "
                + String.join(", ", TYPES.keySet()) + ".");
    }

    private static String folder(Path label) {
        Path folder = label.toAbsolutePath().getParent();
        return folder == null ? "" : String.valueOf(folder.getFileName());
    }

    /** What is no UTF-8 is replaced, so that every page is read. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
