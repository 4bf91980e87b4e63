package org.routetrust.fetch;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Objects;

/**
 * An address that may be asked: http or https, a host, an open port, no user info.
 *
 * <p>It is kept in one form: host in lower-case ASCII without trailing dot, no default port, no fragment, path and
 * query in visible ASCII. So {@code HTTPS://Example.com:443/a b#c} is {@code https://example.com/a%20b}. It does not
 * promise that the name exists or leads to a public address: that is checked when it is fetched, for every hop.
 */
public final class PublicUrl implements CheckedUrl {

    /** The longest address taken, in characters. */
    public static final int MAX_LENGTH = 4096;

    private final boolean secure;
    private final Host host;
    private final int port;
    private final String target;

    PublicUrl(boolean secure, Host host, int port, String target) {
        this.secure = secure;
        this.host = host;
        this.port = port;
        this.target = target;
    }

    /** Reads an absolute address strictly, under {@link FetchPolicy#PUBLIC_ONLY}. */
    public static CheckedUrl parse(String text) {
        return parse(text, FetchPolicy.PUBLIC_ONLY);
    }

    /** Reads an absolute address strictly. */
    public static CheckedUrl parse(String text, FetchPolicy policy) {
        return new UrlReading(text, policy).strict();
    }

    /** Reads an address as people type it, under {@link FetchPolicy#PUBLIC_ONLY}. */
    public static CheckedUrl parseTyped(String text) {
        return parseTyped(text, FetchPolicy.PUBLIC_ONLY);
    }

    /**
     * Reads an address as people type it: space around it is dropped, and {@code example.com/pricing} is taken as
     * {@code https://example.com/pricing}. Everything else is as strict as {@link #parse(String, FetchPolicy)}.
     */
    public static CheckedUrl parseTyped(String text, FetchPolicy policy) {
        return new UrlReading(text.strip(), policy).typed();
    }

    /** Reads the address of a redirect, relative to this one. */
    CheckedUrl resolve(String location, FetchPolicy policy) {
        return new UrlReading(location, policy).relativeTo(this);
    }

    /** Whether the connection is encrypted. */
    public boolean secure() {
        return secure;
    }

    /** The host as it goes into a request; an IPv6 address stands in brackets. */
    public String host() {
        return switch (host) {
            case Host.Name name -> name.ascii();
            case Host.Literal literal -> {
                String number = literal.address().getHostAddress();
                yield literal.address().getAddress().length == 4 ? number : "[" + number + "]";
            }
            case Host.Bad bad -> throw new IllegalStateException("not a host: " + bad.reason());
        };
    }

    /** The port, also where it is the scheme's own. */
    public int port() {
        return port;
    }

    /** Scheme, host and port: {@code https://example.com}. */
    public String origin() {
        return (secure ? "https://" : "http://") + hostAndPort();
    }

    /** Path and query, beginning with a slash. */
    public String target() {
        return target;
    }

    /**
     * Whether the other address is of the same site: the same registered domain, where nobody else is given names below
     * it. Hosts that are numbers or local names are sites of their own.
     */
    public boolean isSameSite(PublicUrl other) {
        String mine = site();
        return mine.isEmpty() ? origin().equals(other.origin()) : mine.equals(other.site());
    }

    private String site() {
        String domain = EffectiveTldFinder.getAssignedDomain(host(), true, false);
        return domain == null ? "" : domain;
    }

    String hostAndPort() {
        return port == (secure ? 443 : 80) ? host() : host() + ":" + port;
    }

    Host readHost() {
        return host;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicUrl url && toString().equals(url.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(toString());
    }

    /** The whole address. */
    @Override
    public String toString() {
        return origin() + target;
    }
}
