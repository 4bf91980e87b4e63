package org.routetrust.fetch;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.routetrust.fetch.NotFetched.Reason;

/** One fetch, from the address somebody gave to the page at the end of its redirects. */
final class PageFetch {

    private final Trip trip;
    private final Robots robots;
    private final Redirects redirects;
    private final int redirectsFollowed;
    private final Clock clock;
    private final List<Hop> hops = new ArrayList<>();
    private PublicUrl at;

    PageFetch(PublicUrl start, Trip trip, Robots robots, Redirects redirects, int redirectsFollowed, Clock clock) {
        this.at = start;
        this.trip = trip;
        this.robots = robots;
        this.redirects = redirects;
        this.redirectsFollowed = redirectsFollowed;
        this.clock = clock;
    }

    FetchResult run() {
        try {
            return follow();
        } catch (IOException e) {
            return e instanceof FetchFailedException failed
                    ? new NotFetched(failed.reason(), failed.detail(), at)
                    : new NotFetched(Reason.BROKEN, "", at);
        }
    }

    private Fetched follow() throws IOException {
        while (true) {
            trip.check(at);
            robots.check(at, trip);
            Response response = trip.ask(at, PageReading::wantsBody);
            hops.add(response.hop());
            Optional<PublicUrl> next = redirects.next(response);
            if (next.isEmpty()) {
                return PageReading.page(response, hops, clock.instant());
            }
            moveTo(next.get());
        }
    }

    private void moveTo(PublicUrl next) throws FetchFailedException {
        if (hops.size() > redirectsFollowed) {
            throw new FetchFailedException(Reason.TOO_MANY_REDIRECTS, "");
        }
        if (LoginPages.isWall(at, next)) {
            throw new FetchFailedException(Reason.LOGIN_WALL, next.toString());
        }
        at = next;
        trip.tell(Progress.Step.REDIRECTED, next);
    }
}
