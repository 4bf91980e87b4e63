package org.routetrust.web.audits;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.routetrust.fetch.TextDecoding;

/** A file that was dropped into a box. */
public sealed interface Dropped {

    /** No file was chosen. */
    record Nothing() implements Dropped {}

    /** A file that is not taken, and what to do instead. */
    record Refused(String message) implements Dropped {}

    /**
     * A page.
     *
     * @param file its name, without the folders some browsers send
     */
    record Page(String file, String contentType, String text) implements Dropped {}

    /** Reads an upload; browsers send one without a name where no file was chosen. */
    static Dropped of(@Nullable CompletedFileUpload upload) throws IOException {
        if (upload == null
                || upload.getFilename() == null
                || upload.getFilename().isEmpty()) {
            return new Nothing();
        }
        if (upload.getSize() > Box.MOST) {
            return new Refused("The file is larger than 10 MB. Paste the part that speaks of the offer as text.");
        }
        byte[] content = upload.getBytes();
        if (content.length == 0) {
            return new Refused("The file is empty. Save the page again and choose that file.");
        }
        String type = contentType(
                upload.getFilename(),
                upload.getContentType().map(String::valueOf).orElse(""));
        return type.isEmpty()
                ? new Refused("This is not a page. Choose an HTML, text or Markdown file, or paste the text.")
                : page(upload.getFilename(), type, content);
    }

    private static Dropped page(String path, String type, byte[] content) {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String text = TextDecoding.ofFile(content, type.equals("text/html"));
        return new Page(file, type.equals("text/plain") ? Sniff.contentType(text) : type, text);
    }

    /** By the name, which people see; by what the browser says where the name tells nothing. Empty for no page. */
    private static String contentType(String name, String said) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return switch (lower.substring(dot + 1)) {
            case "html", "htm", "xhtml" -> "text/html";
            case "md", "markdown" -> "text/markdown";
            case "txt", "text" -> "text/plain";
            default ->
                said.startsWith("text/html") || said.startsWith("application/xhtml+xml")
                        ? "text/html"
                        : said.startsWith("text/markdown")
                                ? "text/markdown"
                                : said.startsWith("text/plain") ? "text/plain" : "";
        };
    }
}
