package org.routetrust.fetch;

import java.io.IOException;
import org.routetrust.fetch.NotFetched.Reason;

/** Carries a reason out of streams, which can say no in no other way. {@link Fetcher} makes it a {@link NotFetched}. */
final class FetchFailedException extends IOException {

    private final Reason reason;

    FetchFailedException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        String detail = getMessage();
        return detail == null ? "" : detail;
    }

    static FetchFailedException broken(String detail) {
        return new FetchFailedException(Reason.BROKEN, detail);
    }
}
