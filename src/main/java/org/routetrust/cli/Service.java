package org.routetrust.cli;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.DatabaseRefused;
import org.routetrust.rulebook.InvalidRulebook;

/** The server, which says in plain lines why it does not start, where a stack would hide it. */
final class Service extends Micronaut {

    Service() {}

    @Override
    protected void handleStartupException(Environment environment, Throwable failure) {
        DatabaseRefused.reasonIn(failure).ifPresent(Service::end);
        InvalidRulebook invalid = invalidIn(failure);
        if (invalid != null) {
            end(String.valueOf(invalid.getMessage()));
        }
        super.handleStartupException(environment, failure);
    }

    private static @Nullable InvalidRulebook invalidIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidRulebook invalid) {
                return invalid;
            }
        }
        return null;
    }

    private static void end(String reason) {
        System.err.println(reason);
        System.exit(1);
    }
}
