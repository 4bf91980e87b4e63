package org.routetrust.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads the lines of HTTP's own text. */
final class Lines {

    private Lines() {}

    /** One line without its end, each byte a character. Takes CR LF only; a lone CR or LF breaks the answer. */
    static String read(InputStream in, int max) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\r'; b = in.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            if (b == '\n' || b == 0 || line.length() >= max) {
                throw FetchFailedException.broken("a line of the answer's head");
            }
            line.append((char) b);
        }
        if (in.read() != '\n') {
            throw FetchFailedException.broken("a line of the answer's head");
        }
        return line.toString();
    }
}
