package org.routetrust.fetch;

import java.time.Duration;

/**
 * How much a fetch may cost before it is given up.
 *
 * @param total wall clock for everything: names, robots files, redirects, body
 * @param lookup for one name
 * @param connect for one connection, and between two reads of its TLS handshake
 * @param silence between two reads
 * @param headBytes status line and headers of one answer, interim answers included
 * @param wireBytes one answer as it comes over the wire
 * @param decodedBytes one body after decompression
 * @param gzipRatio decoded bytes for one wire byte, counted from the first MiB on
 * @param redirects how many are followed
 */
public record FetchLimits(
        Duration total,
        Duration lookup,
        Duration connect,
        Duration silence,
        int headBytes,
        long wireBytes,
        long decodedBytes,
        int gzipRatio,
        int redirects) {

    /** Refuses limits that would let nothing through. */
    public FetchLimits {
        if (total.isNegative() || total.isZero() || headBytes < 1 || wireBytes < 1 || decodedBytes < 1) {
            throw new IllegalArgumentException("limits that let nothing through");
        }
    }

    /** 30 s in all, 5 s to look up and to connect, 10 s of silence, 64 KiB of head, 10 MiB, 100:1, 5 redirects. */
    public static FetchLimits defaults() {
        return new FetchLimits(
                Duration.ofSeconds(30),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                64 << 10,
                10L << 20,
                10L << 20,
                100,
                5);
    }
}
