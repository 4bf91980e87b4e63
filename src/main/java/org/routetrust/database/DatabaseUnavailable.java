package org.routetrust.database;

/**
 * The database does not answer, or has no room for this request now. Not a bug: a door of the service answers it with
 * 503 and the message. Whether a write that ended so was kept is not known.
 */
public final class DatabaseUnavailable extends RuntimeException {
    DatabaseUnavailable(Throwable cause) {
        super("The database does not answer. Wait a moment and try again.", cause);
    }
}
