package org.routetrust.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.routetrust.fetch.PublicUrl;
import org.routetrust.snapshot.Via;

/** A page of a route on its way in. */
public sealed interface Incoming {

    /**
     * A page to be fetched.
     *
     * @param nearby whether pages of its site that tell more are to be fetched too
     */
    record Address(PublicUrl url, boolean nearby) implements Incoming {}

    /**
     * A page that was handed in.
     *
     * @param url its address, or empty
     * @param contentType such as {@code text/plain}
     * @param content the page itself
     * @param via pasted or dropped
     * @param capturedAt when it was captured, or null for now
     * @param file the name of the file it came in, or empty
     */
    record Handed(
            String url,
            String contentType,
            String content,
            Via via,
            @Nullable Instant capturedAt,
            String file) implements Incoming {

        /** A page without a file. */
        public Handed(String url, String contentType, String content, Via via, @Nullable Instant capturedAt) {
            this(url, contentType, content, via, capturedAt, "");
        }

        /** A page that was captured just now. */
        public Handed(String url, String contentType, String content, Via via) {
            this(url, contentType, content, via, null);
        }
    }
}
