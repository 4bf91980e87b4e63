package org.routetrust.fetch;

/**
 * A page that could not be had.
 *
 * @param reason why, one of few
 * @param detail a few words of fact beside the reason, such as {@code 503} or {@code application/pdf}; may repeat what
 *     the site sent, so escape it; may be empty
 * @param at the address at which it ended, after the redirects so far
 */
public record NotFetched(Reason reason, String detail, PublicUrl at) implements FetchResult {

    /** Why there is no page. */
    public enum Reason {
        /** The address, a redirect, or an address behind the name is not public. Nothing was sent there. */
        REFUSED_ADDRESS,
        UNKNOWN_HOST,
        CONNECTION_REFUSED,
        UNREACHABLE,
        /** No valid certificate for this name, or no common encryption. */
        TLS,
        TIMED_OUT,
        TOO_LARGE,
        TOO_MANY_REDIRECTS,
        /** 404 or 410. */
        NOT_FOUND,
        /** 401, 407, or sent on to a sign-in page. */
        LOGIN_WALL,
        /** Refused to programs: 403, 429, a challenge, or another 4xx. */
        BLOCKED,
        /** The site's robots file forbids it, or cannot be had because of the site. */
        ROBOTS,
        /** 5xx. */
        SERVER_ERROR,
        /** Not text. */
        NOT_A_PAGE,
        /** The answer breaks HTTP, its compression or its own length. */
        BROKEN;

        /** The key of what went wrong, in the bundle {@code org.routetrust.fetch}. */
        public String messageKey() {
            return "fetch." + FetchMessages.key(this);
        }

        /** The key of what a person can do about it, in the same bundle. */
        public String remedyKey() {
            return messageKey() + ".remedy";
        }
    }
}
