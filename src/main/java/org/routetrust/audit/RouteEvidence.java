package org.routetrust.audit;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.routetrust.registry.LeftOutPages;
import org.routetrust.registry.RouteCapture;
import org.routetrust.registry.RouteCaptures;
import org.routetrust.registry.Routes;
import org.routetrust.report.Report;
import org.routetrust.snapshot.Snapshot;
import org.routetrust.snapshot.Snapshots;

/** Chooses what a route is judged from: the pages that came in and its earlier ones, but none that is left out. */
@Singleton
final class RouteEvidence {

    private final Routes routes;
    private final RouteCaptures captures;
    private final LeftOutPages leftOut;
    private final Snapshots snapshots;

    RouteEvidence(Routes routes, RouteCaptures captures, LeftOutPages leftOut, Snapshots snapshots) {
        this.routes = routes;
        this.captures = captures;
        this.leftOut = leftOut;
        this.snapshots = snapshots;
    }

    /**
     * What is judged from.
     *
     * @param judged the pages, those that came in first
     * @param others pages that are named in the report and not judged
     */
    record Chosen(List<Snapshot> judged, List<Report.PageRead> others) {}

    /**
     * Takes back in what was handed in, since who hands a page in wants it read, and chooses. To be called in the
     * transaction that keeps the audit: others cannot change the route until that ends.
     */
    Chosen choose(UUID route, Gathering.Gathered gathered) {
        routes.hold(route);
        if (!gathered.handed().isEmpty()) {
            leftOut.takeBack(route, gathered.handed());
        }
        Set<String> out = leftOut.of(route);
        List<UUID> unjudged = ids(gathered.kept(), out);
        if (!unjudged.isEmpty()) {
            captures.add(route, unjudged);
        }
        List<RouteCapture> all = captures.of(route);
        List<Report.PageRead> others = new ArrayList<>(gathered.unread());
        others.removeIf(page -> out.contains(page.url()));
        others.addAll(leftOut(all, out));
        return new Chosen(judged(gathered.kept(), all, out), others);
    }

    /** What came in of pages that are left out: kept for the day they are taken back in. */
    private static List<UUID> ids(List<Snapshot> kept, Set<String> out) {
        return kept.stream()
                .filter(snapshot -> out.contains(snapshot.key()))
                .map(Snapshot::id)
                .toList();
    }

    /** The new pages, and the route's earlier ones: of an address only the latest, of pasted texts each once. */
    private List<Snapshot> judged(List<Snapshot> kept, List<RouteCapture> all, Set<String> out) {
        List<Snapshot> judged = new ArrayList<>(kept);
        judged.removeIf(snapshot -> out.contains(snapshot.key()));
        Set<String> seen = new HashSet<>(out);
        judged.forEach(snapshot -> seen.add(snapshot.key()));
        for (RouteCapture earlier : all) {
            if (seen.add(earlier.key())) {
                snapshots.find(earlier.id()).ifPresent(judged::add);
            }
        }
        return judged;
    }

    /** Each page once, as it was captured last. */
    private static List<Report.PageRead> leftOut(List<RouteCapture> all, Set<String> out) {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .filter(capture -> out.contains(capture.key()) && seen.add(capture.key()))
                .map(RouteEvidence::leftOut)
                .toList();
    }

    private static Report.PageRead leftOut(RouteCapture capture) {
        return new Report.PageRead(
                capture.url(),
                capture.title(),
                Report.PageRead.LEFT_OUT,
                null,
                "",
                capture.sha256(),
                capture.capturedAt().toString());
    }
}
