package org.routetrust.fetch;

import java.util.Locale;
import java.util.Optional;
import org.routetrust.fetch.RefusedUrl.Reason;

/** Reads one address from text, by one set of rules, and refuses what two readers could understand differently. */
final class UrlReading {

    private final String text;
    private final FetchPolicy policy;

    UrlReading(String text, FetchPolicy policy) {
        this.text = text;
        this.policy = policy;
    }

    CheckedUrl strict() {
        if (text.isEmpty()) {
            return refused(Reason.EMPTY);
        }
        if (text.length() > PublicUrl.MAX_LENGTH) {
            return refused(Reason.TOO_LONG);
        }
        if (!text.codePoints().allMatch(UrlReading::isAllowed)) {
            return refused(Reason.CHARACTER);
        }
        int colon = schemeEnd();
        String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http" -> afterScheme(false, text.substring(colon + 1));
            case "https" -> afterScheme(true, text.substring(colon + 1));
            default -> refused(Reason.SCHEME);
        };
    }

    CheckedUrl typed() {
        if (text.startsWith("//")) {
            return with("https:" + text);
        }
        int colon = schemeEnd();
        boolean port = colon >= 0 && colon + 1 < text.length() && isDigit(text.charAt(colon + 1));
        return text.isEmpty() || (colon >= 0 && !port) ? strict() : with("https://" + text);
    }

    CheckedUrl relativeTo(PublicUrl base) {
        if (schemeEnd() >= 0) {
            return strict();
        }
        String path = base.target().split("\\?", 2)[0];
        return with(
                switch (text.isEmpty() ? '#' : text.charAt(0)) {
                    case '#' -> base.toString();
                    case '?' -> base.origin() + path + text;
                    case '/' ->
                        text.startsWith("//") ? (base.secure() ? "https:" : "http:") + text : base.origin() + text;
                    default -> base.origin() + path.substring(0, path.lastIndexOf('/') + 1) + text;
                });
    }

    private CheckedUrl afterScheme(boolean secure, String rest) {
        if (!rest.startsWith("//")) {
            return refused(Reason.NO_HOST);
        }
        int end = 2;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(2, end);
        if (authority.indexOf('@') >= 0) {
            return refused(Reason.USER_INFO);
        }
        return afterAuthority(secure, authority, RequestTarget.of(rest.substring(end)));
    }

    private CheckedUrl afterAuthority(boolean secure, String authority, String target) {
        int colon = authority.indexOf(':', authority.lastIndexOf(']') + 1);
        String host = colon < 0 ? authority : authority.substring(0, colon);
        if (host.isEmpty()) {
            return refused(Reason.NO_HOST);
        }
        int port = colon < 0 ? (secure ? 443 : 80) : port(authority.substring(colon + 1));
        if (!policy.opensPort(port)) {
            return refused(Reason.PORT);
        }
        Host read = Host.read(host);
        return refusal(read).<CheckedUrl>map(this::refused).orElseGet(() -> new PublicUrl(secure, read, port, target));
    }

    private Optional<Reason> refusal(Host host) {
        return switch (host) {
            case Host.Bad bad -> Optional.of(bad.reason());
            case Host.Name name -> policy.opensName(name.ascii()) ? Optional.empty() : Optional.of(Reason.LOCAL_NAME);
            case Host.Literal literal ->
                policy.opensAddress(literal.address()) ? Optional.empty() : Optional.of(Reason.PRIVATE_ADDRESS);
        };
    }

    private static int port(String text) {
        boolean number = !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(UrlReading::isDigit);
        int port = number ? Integer.parseInt(text) : -1;
        return port <= 65535 ? port : -1;
    }

    /** The colon after something that has the shape of a scheme; -1 where there is none. */
    private int schemeEnd() {
        int at = 0;
        while (at < text.length() && isSchemeCharacter(text.charAt(at))) {
            at++;
        }
        return at > 0 && at < text.length() && text.charAt(at) == ':' ? at : -1;
    }

    private static boolean isSchemeCharacter(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "+-.".indexOf(c) >= 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAllowed(int p) {
        int type = Character.getType(p);
        return type != Character.CONTROL && type != Character.SURROGATE && p != '\\' && p != '<' && p != '>';
    }

    private CheckedUrl with(String whole) {
        return new UrlReading(whole, policy).strict();
    }

    private RefusedUrl refused(Reason reason) {
        return new RefusedUrl(reason, text);
    }
}
