package org.routetrust.registry;

import java.time.Instant;
import java.util.UUID;
import org.routetrust.snapshot.Snapshot;

/**
 * A capture of a route, without its text.
 *
 * @param url the page's address, or empty
 * @param title a few words that tell it from others, or empty
 * @param bytes length of the text in UTF-8
 */
public record RouteCapture(
        UUID id, String sha256, String url, String title, Instant capturedAt, String via, int bytes) {

    /** What tells its page from the others of the route. */
    public String key() {
        return Snapshot.key(url, sha256);
    }
}
