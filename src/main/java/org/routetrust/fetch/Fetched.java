package org.routetrust.fetch;

import java.time.Instant;
import java.util.List;

/**
 * A page as it came over the wire, decoded to text. It does not promise that the text says anything: a page built by
 * scripts, or a polite "not found" with a good status, is fetched all the same.
 *
 * @param finalUrl the address that answered, after all redirects
 * @param status the HTTP status: 2xx, or a redirect that names no address
 * @param contentType {@code text/html}, {@code application/xhtml+xml}, {@code text/plain} or {@code text/markdown}
 * @param charset the charset the body was decoded with
 * @param body the whole text; bytes that fit no character are U+FFFD
 * @param fetchedAt when the answer was complete
 * @param hops all requests in order, robots files left out; the last is the page itself
 */
public record Fetched(
        PublicUrl finalUrl,
        int status,
        String contentType,
        String charset,
        String body,
        Instant fetchedAt,
        List<Hop> hops)
        implements FetchResult {

    /** Copies the hops; refuses a page without any. */
    public Fetched {
        hops = List.copyOf(hops);
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("a page nobody asked for");
        }
    }
}
