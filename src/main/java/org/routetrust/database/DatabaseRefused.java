package org.routetrust.database;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The service cannot start, because its embedded server cannot. Thrown while beans are made, where nothing can be
 * returned; whoever starts the service prints {@link #reasonIn} and ends with an exit status other than 0.
 */
public final class DatabaseRefused extends RuntimeException {
    DatabaseRefused(String reason) {
        super(reason);
    }

    /** The reason in one line, if this failure to start comes from the embedded server. */
    public static Optional<String> reasonIn(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseRefused refused) {
                return Optional.ofNullable(refused.getMessage());
            }
        }
        return Optional.empty();
    }
}
