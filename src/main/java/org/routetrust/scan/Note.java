package org.routetrust.scan;

/**
 * What was not looked at, or not as it stands.
 *
 * @param why the reason
 * @param path what it is about
 */
public record Note(Why why, String path) {

    /** Reasons, by the name under which their words stand. */
    public enum Why {
        /** A NUL byte stands near its beginning: it was skipped. */
        BINARY,
        /** Its encoding is broken: the rest was read as Latin-1. */
        LATIN1,
        /** It could not be opened or read to its end. */
        UNREADABLE,
        /** A link that leads out of what is scanned: it was not followed. */
        LINK,
        /** A device or pipe: it was skipped. */
        NO_FILE,
        /** More was found than is listed. */
        TOO_MANY
    }
}
