package org.routetrust.web.audits;

/** How far an audit is. */
public sealed interface Course {

    /**
     * On its way.
     *
     * @param step id of what happens now
     * @param what a few words of fact beside it, or empty
     */
    record Running(String step, String what) implements Course {}

    /** Stored. */
    record Finished() implements Course {}

    /**
     * Ended without a report.
     *
     * @param reason id of why
     */
    record Broken(String reason) implements Course {}
}
