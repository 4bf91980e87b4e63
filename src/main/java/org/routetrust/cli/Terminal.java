package org.routetrust.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The streams of whoever called. Both ways are UTF-8, whatever the machine is set to. */
record Terminal(InputStream in, PrintStream out, PrintStream err) {

    static Terminal system() {
        return new Terminal(
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }
}
