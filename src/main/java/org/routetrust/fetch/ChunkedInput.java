package org.routetrust.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The chunked transfer coding, strictly: hexadecimal sizes, CR LF, and a last chunk. */
final class ChunkedInput extends InputStream {

    private static final int SIZE_LINE = 256;
    private static final int TRAILERS = 100;
    private static final int TRAILER_LINE = 8192;

    private final InputStream in;
    private long left;
    private boolean first = true;
    private boolean done;

    ChunkedInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !done) {
            next();
        }
        if (done) {
            return -1;
        }
        int n = in.read(into, offset, (int) Math.min(left, length));
        if (n < 0) {
            throw new EOFException();
        }
        left -= n;
        return n;
    }

    private void next() throws IOException {
        if (!first && !Lines.read(in, 0).isEmpty()) {
            throw FetchFailedException.broken("a chunk is longer than it says");
        }
        first = false;
        left = size(Lines.read(in, SIZE_LINE));
        if (left == 0) {
            done = true;
            passTrailers();
        }
    }

    private static long size(String line) throws FetchFailedException {
        int semicolon = line.indexOf(';');
        String hex = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
        boolean number = !hex.isEmpty()
                && hex.length() <= 15
                && hex.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
        if (!number) {
            throw FetchFailedException.broken("the size of a chunk");
        }
        return Long.parseLong(hex, 16);
    }

    private void passTrailers() throws IOException {
        for (int i = 0; i < TRAILERS; i++) {
            if (Lines.read(in, TRAILER_LINE).isEmpty()) {
                return;
            }
        }
        throw FetchFailedException.broken("too many trailers");
    }
}
