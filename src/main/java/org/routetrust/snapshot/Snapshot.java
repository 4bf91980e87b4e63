package org.routetrust.snapshot;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored page: evidence, never changed.
 *
 * @param sha256 of the content in UTF-8, in lower case hexadecimal digits
 * @param url the page's address, or empty
 * @param content masked
 * @param title a few words that tell it from others: its title, a heading, a file, its first words; may be empty
 */
public record Snapshot(
        UUID id,
        String sha256,
        String url,
        String contentType,
        String content,
        String title,
        Instant capturedAt,
        Via via) {

    /**
     * What tells a page from the others of a route, however often it was captured: its address, or for a page without
     * one the digest of what it says.
     */
    public static String key(String url, String sha256) {
        return url.isBlank() ? sha256 : url;
    }

    /** The key of this page. */
    public String key() {
        return key(url, sha256);
    }

    static Snapshot of(UUID id, Captured captured) {
        return new Snapshot(
                id,
                captured.sha256(),
                captured.url(),
                captured.contentType(),
                captured.content(),
                captured.title(),
                captured.capturedAt(),
                captured.via());
    }
}
