package org.routetrust.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.routetrust.rulebook.InvalidRulebook;
import picocli.CommandLine;

/** Says what went wrong in a line; a stack trace only for what is a bug. */
final class PlainErrors implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine line, CommandLine.ParseResult parsed)
            throws Exception {
        if (e instanceof InvalidRulebook || e instanceof IOException || e instanceof UncheckedIOException) {
            line.getErr().println(e.getMessage());
            return 1;
        }
        throw e;
    }
}
