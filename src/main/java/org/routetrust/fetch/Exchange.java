package org.routetrust.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/** One question and one answer over HTTP/1.1, on a connection of its own. No cookies, no credentials, no redirects. */
final class Exchange {

    private static final String HEADERS = """
            Accept: text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8
            Accept-Encoding: gzip
            Connection: close

            """.replace("\n", "\r\n");

    private final FetchLimits limits;
    private final FetchAgent agent;

    Exchange(FetchLimits limits, FetchAgent agent) {
        this.limits = limits;
        this.agent = agent;
    }

    /** Asks, and reads the body only where the head is worth it. */
    Response get(PublicUrl url, Wire wire, BodyWish wish, LongConsumer progress) throws IOException {
        wire.out().write(request(url).getBytes(StandardCharsets.US_ASCII));
        wire.out().flush();
        MeteredInput counted = new MeteredInput(wire.in(), limits.wireBytes() + limits.headBytes());
        InputStream in = new BufferedInputStream(counted);
        ResponseHead head = new HeadReading(in, limits.headBytes()).read();
        byte[] body = wish.wants(head) ? new BodyReading(head, counted, limits).read(in, progress) : new byte[0];
        return new Response(url, head, body, wire.address().getHostAddress());
    }

    private String request(PublicUrl url) {
        return "GET " + url.target() + " HTTP/1.1\r\nHost: " + url.hostAndPort() + "\r\nUser-Agent: " + agent.header()
                + "\r\n" + HEADERS;
    }

    /** Decides from the head whether the body is read. */
    @FunctionalInterface
    interface BodyWish {
        boolean wants(ResponseHead head) throws FetchFailedException;
    }
}
