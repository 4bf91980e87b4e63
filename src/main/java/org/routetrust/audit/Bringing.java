package org.routetrust.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.routetrust.fetch.FetchPolicy;
import org.routetrust.fetch.FetchResult;
import org.routetrust.fetch.Fetcher;
import org.routetrust.fetch.Progress;
import org.routetrust.fetch.PublicUrl;

/** Brings in the page of an address, and those of its site that an analyst would open beside it. */
public final class Bringing {

    /** How long pages beside the first are begun. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Road road;
    private final Fetcher fetcher;
    private final Nearby nearby;
    private final Consumer<FetchResult> counted;

    /**
     * Takes the way to the web.
     *
     * @param policy which addresses links may lead to
     * @param counted hears of every fetch
     */
    public Bringing(Road road, Fetcher fetcher, FetchPolicy policy, Consumer<FetchResult> counted) {
        this.road = road;
        this.fetcher = fetcher;
        this.nearby = new Nearby(road.rulebook().words().nearby(), policy);
        this.counted = counted;
    }

    /**
     * Fetches. Blocks at most as long as two pages may take and half a minute.
     *
     * @param withNearby whether the pages beside it are read too
     * @param progress hears the steps, on several threads
     * @return the page itself first; of two addresses that lead to one page the first
     */
    public List<Brought> bring(PublicUrl url, boolean withNearby, Progress progress) {
        FetchResult first = fetcher.fetch(url, progress);
        List<Brought> brought = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        add(first, brought, seen);
        if (withNearby && brought.getFirst() instanceof Brought.Page page) {
            fetcher.fetch(nearby.of(road.mask(page.capture())), PATIENCE, progress)
                    .forEach(result -> add(result, brought, seen));
        }
        return brought;
    }

    private void add(FetchResult result, List<Brought> brought, Set<String> seen) {
        counted.accept(result);
        Brought one = Brought.of(result);
        String address = switch (one) {
            case Brought.Page page -> page.capture().url();
            case Brought.Unread none -> none.page().url();
        };
        if (seen.add(address)) {
            brought.add(one);
        }
    }
}
