package org.routetrust.fetch;

/**
 * An address that will not be asked.
 *
 * @param reason why
 * @param text the address as it was given; may hold anything, so escape it before showing it
 */
public record RefusedUrl(Reason reason, String text) implements CheckedUrl {

    /** Why an address is refused. The words for people are {@link FetchMessages#address}. */
    public enum Reason {
        /** Nothing was given. */
        EMPTY,
        /** More than {@link PublicUrl#MAX_LENGTH} characters. */
        TOO_LONG,
        /** Neither http nor https, or no scheme where one is needed. */
        SCHEME,
        /** The scheme is not followed by two slashes and a host. */
        NO_HOST,
        /** A name or password stands before the host. */
        USER_INFO,
        /** A control character, a backslash or an angle bracket. */
        CHARACTER,
        /** The host is no name that could exist. */
        HOST,
        /** The host is a number in another form than four plain decimals. */
        NUMBER,
        /** The name exists only inside a network or a machine. */
        LOCAL_NAME,
        /** The address written as the host is not a public one. */
        PRIVATE_ADDRESS,
        /** Not a number from 0 to 65535, or none of the ports that are asked. */
        PORT
    }

    /** One sentence for people, and what to do next. */
    public String message() {
        return FetchMessages.address(reason);
    }
}
