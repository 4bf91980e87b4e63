package org.routetrust.fetch;

import java.io.EOFException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.routetrust.fetch.NotFetched.Reason;

/** Names what a connection's exception means. */
final class FetchFailures {

    private FetchFailures() {}

    /** The failure behind an exception on an open connection; a bug is thrown on as it is. */
    static FetchFailedException in(Exception e, Deadline deadline) {
        if (deadline.isOver() && !(e instanceof RuntimeException)) {
            return new FetchFailedException(Reason.TIMED_OUT, "");
        }
        return switch (e) {
            case FetchFailedException failed -> failed;
            case RuntimeException bug -> throw bug;
            case SocketTimeoutException silent -> new FetchFailedException(Reason.TIMED_OUT, "");
            case SSLException tls -> new FetchFailedException(Reason.TLS, "");
            case ZipException zip -> FetchFailedException.broken("the compression is damaged");
            case EOFException end -> FetchFailedException.broken("the answer ends early");
            case SocketException cut -> FetchFailedException.broken("the connection was cut");
            default -> FetchFailedException.broken("");
        };
    }
}
