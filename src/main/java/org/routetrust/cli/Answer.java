package org.routetrust.cli;

import org.routetrust.audit.Refused;
import org.routetrust.report.Report;

/** What became of a request. */
sealed interface Answer {

    /** It was judged; that a page could not be read stands in the report. */
    record Done(Report report) implements Answer {}

    /**
     * It was not judged.
     *
     * @param code bad-json, bad-request or failed
     * @param message what is wrong and what to do
     */
    record Failed(String code, String message) implements Answer {}

    static Failed badJson(String message) {
        return new Failed("bad-json", message);
    }

    static Failed of(Refused refused) {
        return new Failed("bad-request", refused.message());
    }
}
