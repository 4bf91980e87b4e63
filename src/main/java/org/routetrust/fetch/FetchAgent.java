package org.routetrust.fetch;

/**
 * Who asks: the service names itself, and where its operator can be reached.
 *
 * @param contact an address or mailbox in visible ASCII without brackets, such as {@code https://example.com/bot}
 */
public record FetchAgent(String contact) {

    /** The name that robots files use for the service. */
    public static final String TOKEN = "RouteTrust";

    /** Refuses a contact that could not stand in a header. */
    public FetchAgent {
        if (contact.isBlank() || !contact.chars().allMatch(c -> c > ' ' && c < 127 && c != '(' && c != ')')) {
            throw new IllegalArgumentException("a contact is visible ASCII without spaces or brackets: " + contact);
        }
    }

    /** The value of the User-Agent header. */
    public String header() {
        return TOKEN + "/0.1 (+" + contact + ")";
    }
}
