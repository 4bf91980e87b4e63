package org.routetrust.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.routetrust.fetch.NotFetched.Reason;

/**
 * What sites ask of programs (RFC 9309), kept for an hour for each site.
 *
 * <p>A file that is not there (4xx), or that redirects more often than is followed, allows everything. One that cannot
 * be had because of the site (5xx, a damaged or endless answer, a redirect that is refused) forbids everything, and is
 * asked for again the next time. A site that cannot be reached at all fails with that reason, as its page would.
 */
final class Robots {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int SITES_KEPT = 200;
    private static final int BYTES_READ = 500 << 10;
    private static final Set<String> NAMES = Set.of(FetchAgent.TOKEN.toLowerCase(Locale.ROOT));

    private final Clock clock;
    private final Redirects redirects;
    private final int redirectsFollowed;
    private final Map<String, Kept> sites = new LinkedHashMap<>();

    Robots(Clock clock, Redirects redirects, int redirectsFollowed) {
        this.clock = clock;
        this.redirects = redirects;
        this.redirectsFollowed = redirectsFollowed;
    }

    /** Fails unless the site lets this program read the address. */
    void check(PublicUrl url, Trip trip) throws IOException {
        Optional<BaseRobotRules> kept = kept(url.origin());
        BaseRobotRules rules = kept.isPresent() ? kept.get() : load(url, trip);
        if (!rules.isAllowed(url.toString())) {
            throw new FetchFailedException(Reason.ROBOTS, url.target());
        }
    }

    private synchronized Optional<BaseRobotRules> kept(String origin) {
        return Optional.ofNullable(sites.get(origin))
                .filter(k -> k.until().isAfter(clock.instant()))
                .map(Kept::rules);
    }

    private synchronized void keep(String origin, BaseRobotRules rules) {
        sites.remove(origin);
        if (sites.size() >= SITES_KEPT) {
            sites.remove(sites.keySet().iterator().next());
        }
        sites.put(origin, new Kept(rules, clock.instant().plus(KEPT)));
    }

    private BaseRobotRules load(PublicUrl url, Trip trip) throws IOException {
        trip.tell(Progress.Step.ROBOTS, url);
        BaseRobotRules rules;
        try {
            rules = follow(new PublicUrl(url.secure(), url.readHost(), url.port(), "/robots.txt"), trip);
        } catch (FetchFailedException e) {
            throw switch (e.reason()) {
                case REFUSED_ADDRESS, TOO_LARGE, BROKEN ->
                    new FetchFailedException(Reason.ROBOTS, "robots.txt: " + e.detail());
                default -> e;
            };
        }
        keep(url.origin(), rules);
        return rules;
    }

    private BaseRobotRules follow(PublicUrl first, Trip trip) throws IOException {
        PublicUrl at = first;
        for (int i = 0; i <= redirectsFollowed; i++) {
            Response response = trip.ask(at, ResponseHead::isGood);
            Optional<PublicUrl> next = redirects.next(response);
            if (next.isEmpty()) {
                return rules(first, response);
            }
            at = next.get();
        }
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private static BaseRobotRules rules(PublicUrl url, Response response) throws FetchFailedException {
        int status = response.head().status();
        if (status >= 500) {
            throw new FetchFailedException(Reason.ROBOTS, "robots.txt: " + status);
        }
        if (!response.head().isGood()) {
            return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        }
        byte[] body = response.body();
        byte[] read = body.length > BYTES_READ ? Arrays.copyOf(body, BYTES_READ) : body;
        // one page at a person's wish is no crawl: a delay between pages, however long, does not forbid it
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0).parseContent(url.toString(), read, "text/plain", NAMES);
    }

    private record Kept(BaseRobotRules rules, Instant until) {}
}
