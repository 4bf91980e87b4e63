package org.routetrust.scan;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text of any length in pieces that fit into memory. What is no longer than the overlap stands whole in the piece in
 * which it begins; of a longer run, such as an encoded picture, a piece may hold only a part.
 */
final class Pieces {

    static final int SIZE = 1 << 20;
    static final int OVERLAP = 1 << 14;

    private static final int MOST = SIZE + 2 * OVERLAP;
    private static final int LEAST = 1024;

    private final Reader reader;
    private char[] window;
    private int length;
    private int from;
    private boolean ended;
    private boolean done;
    private long line = 1;
    private long column = 1;

    /**
     * Takes a text.
     *
     * @param expected about how many characters it has; a wrong guess costs time only
     */
    Pieces(Reader reader, long expected) {
        this.reader = reader;
        this.window = new char[Math.clamp(expected + 2, LEAST, MOST)];
    }

    /** The next piece, or null after the last. */
    @Nullable
    Piece next() throws IOException {
        if (done) {
            return null;
        }
        fill();
        int to = ended ? length : length - OVERLAP;
        Piece piece = new Piece(new String(window, 0, length), from, to, line, column);
        done = ended;
        if (!done) {
            drop(piece, to - OVERLAP);
        }
        return piece;
    }

    private void fill() throws IOException {
        while (!ended && length < MOST - 1) {
            if (length > window.length - 2) {
                window = Arrays.copyOf(window, Math.min(MOST, 2 * window.length));
            }
            int read = reader.read(window, length, window.length - length);
            ended = read < 0;
            length += Math.max(0, read);
        }
    }

    private void drop(Piece piece, int count) {
        Piece.Walk walk = piece.walk();
        walk.to(count);
        line = walk.line();
        column = walk.column();
        length -= count;
        System.arraycopy(window, count, window, 0, length);
        from = OVERLAP;
    }
}
