package org.routetrust.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.routetrust.fetch.TextDecoding;
import org.routetrust.report.AuditRequest;

/**
 * A page that was saved as a file.
 *
 * @param name as the caller wrote it
 * @param contentType by the name, or null where it tells nothing
 * @param content decoded as its bytes say
 */
record SavedPage(String name, @Nullable String contentType, String content) {

    /** More than is read of any page, so that what is cut off here is reported as too large. */
    private static final int MOST = 80_000_000;

    private static final String STANDARD_INPUT = "-";

    /** @throws IOException with a message that says what to do */
    static SavedPage read(Path file, InputStream in) throws IOException {
        String name = file.toString();
        if (name.equals(STANDARD_INPUT)) {
            return of("standard input", in.readNBytes(MOST));
        }
        if (Files.isDirectory(file)) {
            throw new IOException(name + " is a folder. Name the saved pages in it one by one.");
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(name, bytes.readNBytes(MOST));
        } catch (NoSuchFileException e) {
            throw new IOException(
                    "There is no file " + name + ". Check the name; a page on the web is read with --url and --fetch.",
                    e);
        } catch (AccessDeniedException e) {
            throw new IOException("You may not read the file " + name + ". Make it readable, or copy it.", e);
        } catch (IOException e) {
            throw new IOException("The file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    AuditRequest.HandedPage at(@Nullable String url) {
        return new AuditRequest.HandedPage(url, contentType, content, null);
    }

    private static SavedPage of(String name, byte[] bytes) {
        String type = contentType(name);
        boolean markup = type == null || type.equals("text/html");
        return new SavedPage(name, type, TextDecoding.ofFile(bytes, markup));
    }

    private static @Nullable String contentType(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "html", "htm", "xhtml" -> "text/html";
            case "md", "markdown" -> "text/markdown";
            default -> null;
        };
    }
}
