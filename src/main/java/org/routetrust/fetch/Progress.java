package org.routetrust.fetch;

/**
 * Hears how far a fetch is. Called on the fetching thread, and on several at once where several pages are fetched: it
 * must return at once and not throw.
 */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (step, at, bytes) -> {};

    /** What happens next. */
    enum Step {
        /** The name is looked up and its addresses are checked. */
        RESOLVING,
        /** The robots file of the site is asked for. */
        ROBOTS,
        CONNECTING,
        /** The body arrives; comes again as it grows. */
        READING,
        /** The site sends on to another address. */
        REDIRECTED
    }

    /**
     * One step.
     *
     * @param at the address it is about
     * @param bytes decoded so far, while reading; else 0
     */
    void on(Step step, PublicUrl at, long bytes);
}
