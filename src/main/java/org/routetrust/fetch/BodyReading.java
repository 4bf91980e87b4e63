package org.routetrust.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.routetrust.fetch.NotFetched.Reason;

/** Reads a body whole: framing, then compression, every byte counted while it is decoded. */
final class BodyReading {

    private static final long RATIO_FROM = 1 << 20;
    private static final int BUFFER = 16 << 10;

    private final ResponseHead head;
    private final MeteredInput wire;
    private final FetchLimits limits;

    /**
     * @param wire counts the bytes that came over the wire
     */
    BodyReading(ResponseHead head, MeteredInput wire, FetchLimits limits) {
        this.head = head;
        this.wire = wire;
        this.limits = limits;
    }

    /**
     * The decoded bytes.
     *
     * @param in stands after the head; reads from the wire
     * @param progress hears how many bytes there are
     */
    byte[] read(InputStream in, LongConsumer progress) throws IOException {
        if (head.status() == 204 || head.status() == 205 || head.status() == 304) {
            return new byte[0];
        }
        MeteredInput decoded = new MeteredInput(decompressed(framed(in)), limits.decodedBytes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int n = decoded.read(buffer); n >= 0; n = decoded.read(buffer)) {
            out.write(buffer, 0, n);
            checkRatio(decoded.count());
            progress.accept(decoded.count());
        }
        return out.toByteArray();
    }

    private InputStream framed(InputStream in) throws FetchFailedException {
        Optional<String> coding = head.only("transfer-encoding");
        if (coding.isPresent()) {
            if (!coding.get().equalsIgnoreCase("chunked")) {
                throw FetchFailedException.broken("an unknown transfer coding");
            }
            return new ChunkedInput(in);
        }
        Optional<String> length = head.only("content-length");
        return length.isPresent() ? new LengthInput(in, length(length.get())) : in;
    }

    private long length(String text) throws FetchFailedException {
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw FetchFailedException.broken("a length that is no number");
        }
        long length = text.length() > 18 ? Long.MAX_VALUE : Long.parseLong(text);
        if (length > limits.wireBytes()) {
            throw new FetchFailedException(Reason.TOO_LARGE, "more than " + limits.wireBytes() + " bytes");
        }
        return length;
    }

    private InputStream decompressed(InputStream framed) throws IOException {
        return switch (String.join(",", head.all("content-encoding")).toLowerCase(Locale.ROOT)) {
            case "", "identity" -> framed;
            case "gzip", "x-gzip" -> new GZIPInputStream(framed, BUFFER);
            default -> throw FetchFailedException.broken("a compression that was not asked for");
        };
    }

    private void checkRatio(long decoded) throws FetchFailedException {
        if (decoded > RATIO_FROM && decoded / limits.gzipRatio() > wire.count()) {
            throw new FetchFailedException(Reason.TOO_LARGE, "it grows too much when unpacked");
        }
    }
}
