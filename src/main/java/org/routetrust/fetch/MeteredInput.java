package org.routetrust.fetch;

import java.io.IOException;
import java.io.InputStream;
import org.routetrust.fetch.NotFetched.Reason;

/** Counts what passes, and stops at a limit. */
final class MeteredInput extends InputStream {

    private final InputStream in;
    private final long limit;
    private long count;

    MeteredInput(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Bytes passed so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        add(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = in.read(into, offset, length);
        add(Math.max(0, n));
        return n;
    }

    private void add(int n) throws FetchFailedException {
        count += n;
        if (count > limit) {
            throw new FetchFailedException(Reason.TOO_LARGE, "more than " + limit + " bytes");
        }
    }
}
