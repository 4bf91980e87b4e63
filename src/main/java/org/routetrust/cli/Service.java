package org.routetrust.cli;

import io.micronaut.context.env.Environment;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.Micronaut;
import java.net.BindException;
import java.util.Optional;
import org.routetrust.database.DatabaseRefused;
import org.routetrust.rulebook.InvalidRulebook;

/** The server, which says in plain lines why it does not start, where a stack would hide it. */
final class Service extends Micronaut {

    Service() {}

    @Override
    protected void handleStartupException(Environment environment, Throwable failure) {
        reason(failure).ifPresent(Service::end);
        super.handleStartupException(environment, failure);
    }

    /** What a person can act on; empty for a bug. */
    static Optional<String> reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidRulebook invalid) {
                return Optional.of(String.valueOf(invalid.getMessage()));
            }
            if (cause instanceof ServerStartupException start && start.getCause() instanceof BindException bind) {
                return Optional.of(notBound(String.valueOf(start.getMessage()), String.valueOf(bind.getMessage())));
            }
        }
        return DatabaseRefused.reasonIn(failure);
    }

    /** The server's message ends with host and port. */
    private static String notBound(String message, String why) {
        String where = message.substring(message.lastIndexOf(' ') + 1);
        return "Cannot serve on " + where + ": " + why + ". Stop the program that uses the port, or set"
                + " MICRONAUT_SERVER_PORT (and MICRONAUT_SERVER_HOST) to another.";
    }

    private static void end(String reason) {
        System.err.println(reason);
        System.exit(1);
    }
}
