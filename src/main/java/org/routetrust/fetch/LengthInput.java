package org.routetrust.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body of a stated length: nothing after it is read, and less than it is an error. */
final class LengthInput extends InputStream {

    private final InputStream in;
    private long left;

    LengthInput(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int n = in.read(into, offset, (int) Math.min(left, length));
        if (n < 0) {
            throw new EOFException();
        }
        left -= n;
        return n;
    }
}
