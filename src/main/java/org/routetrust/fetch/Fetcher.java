package org.routetrust.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.routetrust.fetch.NotFetched.Reason;

/**
 * Fetches pages from the public net: the only way out of the service.
 *
 * <p>Every hop is read strictly, its robots file is honoured, all addresses behind its name are checked, and the
 * connection goes to a checked address. No cookies, no credentials, no scripts, HTTP/1.1 only. It blocks until the
 * page is there or a limit is reached, at most {@link FetchLimits#total()}; it does not retry, queue, or bound how many
 * fetches run at once. Safe for use by several threads.
 *
 * <pre>{@code
 * switch (fetcher.fetch(url, Progress.NONE)) {
 *     case Fetched page -> read(page.body());
 *     case NotFetched none -> tell(FetchMessages.message(none.reason()));
 * }
 * }</pre>
 */
public final class Fetcher {

    private final FetchPolicy policy;
    private final FetchLimits limits;
    private final Clock clock;
    private final AddressGuard guard;
    private final Connector connector;
    private final Exchange exchange;
    private final Redirects redirects;
    private final Robots robots;

    /** A fetcher with Java's own trusted certificates. */
    public Fetcher(FetchPolicy policy, FetchLimits limits, FetchAgent agent, Resolver resolver, Clock clock) {
        this(policy, limits, agent, resolver, clock, Dialer::direct, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    Fetcher(
            FetchPolicy policy,
            FetchLimits limits,
            FetchAgent agent,
            Resolver resolver,
            Clock clock,
            Dialer dialer,
            SSLSocketFactory tls) {
        this.policy = policy;
        this.limits = limits;
        this.clock = clock;
        this.guard = new AddressGuard(resolver, policy, limits.lookup());
        this.connector = new Connector(dialer, tls, limits);
        this.exchange = new Exchange(limits, agent);
        this.redirects = new Redirects(policy);
        this.robots = new Robots(clock, redirects, limits.redirects());
    }

    /**
     * Fetches several pages: hosts side by side, the pages of one host one after the other and not in haste.
     *
     * @param patience how long pages are begun; what would have to wait longer has timed out. The last page begun may
     *     take as long as a page may
     * @param progress hears the steps, on several threads
     * @return one result a page, in the order asked for
     */
    public List<FetchResult> fetch(List<PublicUrl> urls, Duration patience, Progress progress) {
        return new SeveralPages(url -> fetch(url, progress), new Deadline(patience)).fetch(urls);
    }

    /**
     * Fetches one page.
     *
     * @param url where it stands; read again under this fetcher's own policy, so that an address allowed elsewhere
     *     opens nothing here
     * @param progress hears the steps, on this thread
     */
    public FetchResult fetch(PublicUrl url, Progress progress) {
        return switch (PublicUrl.parse(url.toString(), policy)) {
            case RefusedUrl refused -> new NotFetched(Reason.REFUSED_ADDRESS, FetchMessages.key(refused.reason()), url);
            case PublicUrl checked -> {
                Trip trip = new Trip(guard, connector, exchange, new Deadline(limits.total()), progress);
                yield new PageFetch(checked, trip, robots, redirects, limits.redirects(), clock).run();
            }
        };
    }
}
