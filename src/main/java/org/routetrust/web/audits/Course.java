package org.routetrust.web.audits;

import java.util.UUID;

/** How far an audit is. */
public sealed interface Course {

    /**
     * On its way.
     *
     * @param step id of what happens now
     * @param what a few words of fact beside it, or empty
     */
    record Running(String step, String what) implements Course {}

    /** Stored under this id. */
    record Finished(UUID audit) implements Course {}

    /**
     * Ended without a report.
     *
     * @param reason id of why
     */
    record Broken(String reason) implements Course {}
}
