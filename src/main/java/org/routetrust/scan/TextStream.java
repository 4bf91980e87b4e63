package org.routetrust.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as characters, as they come in: UTF-8, or UTF-16 where a mark says so. From the first byte that does not fit, all
 * is read as Latin-1, in which the letters of keys are the same. Ask for two characters at least.
 */
final class TextStream extends Reader {

    private static final int LOOK = 8192;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final boolean binary;
    private CharsetDecoder decoder;
    private boolean ended;
    private boolean broken;

    /** Looks at the beginning of the stream, which is closed with this reader. */
    TextStream(InputStream in) throws IOException {
        this.in = in;
        int read = in.readNBytes(bytes.array(), 0, LOOK);
        bytes.limit(read);
        this.ended = read < LOOK;
        Charset marked = skipMark();
        this.decoder = marked.newDecoder();
        this.binary = marked.equals(StandardCharsets.UTF_8) && hasNul();
    }

    /** Whether a NUL stands near the beginning of what is no UTF-16. */
    boolean isBinary() {
        return binary;
    }

    /** Whether a byte came that did not fit, so far. */
    boolean isBroken() {
        return broken;
    }

    private Charset skipMark() {
        if (skips(0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (skips(0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return skips(0xff, 0xfe) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private boolean skips(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.limit() || (bytes.get(i) & 0xff) != mark[i]) {
                return false;
            }
        }
        bytes.position(mark.length);
        return true;
    }

    private boolean hasNul() {
        for (int at = bytes.position(); at < bytes.limit(); at++) {
            if (bytes.get(at) == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(into, offset, length);
        while (out.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                broken = true;
                decoder = StandardCharsets.ISO_8859_1.newDecoder();
            } else if (result.isOverflow() || ended) {
                break;
            } else {
                refill();
            }
        }
        int read = out.position() - offset;
        return read == 0 && ended && !bytes.hasRemaining() ? -1 : read;
    }

    private void refill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read));
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
