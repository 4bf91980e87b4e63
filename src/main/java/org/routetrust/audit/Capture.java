package org.routetrust.audit;

import java.time.Instant;
import org.routetrust.snapshot.Snapshot;

/**
 * A page as it came in.
 *
 * @param url its address; empty for a text without one
 * @param contentType such as {@code text/html}
 * @param content the page itself; masked before anything is concluded from it
 * @param capturedAt when it was fetched or handed in
 */
public record Capture(String url, String contentType, String content, Instant capturedAt) {

    /** What was kept, as it was kept. */
    public static Capture of(Snapshot kept) {
        return new Capture(kept.url(), kept.contentType(), kept.content(), kept.capturedAt());
    }
}
