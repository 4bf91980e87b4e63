package org.routetrust.database;

import java.io.IOException;

/** The server cannot be started for a reason a person can act on; the message is that reason, in one line. */
final class CannotStart extends IOException {
    CannotStart(String reason) {
        super(reason);
    }
}
