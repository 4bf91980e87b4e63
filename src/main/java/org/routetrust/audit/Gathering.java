package org.routetrust.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.routetrust.fetch.Progress;
import org.routetrust.report.Report;
import org.routetrust.snapshot.Captured;
import org.routetrust.snapshot.Snapshot;
import org.routetrust.snapshot.Snapshots;
import org.routetrust.snapshot.Via;

/** Brings the pages of a route in and keeps them: masked first, stored before anything is concluded. */
final class Gathering {

    private final Road road;
    private final Bringing bringing;
    private final Snapshots snapshots;
    private final Clock clock;

    Gathering(Road road, Bringing bringing, Snapshots snapshots, Clock clock) {
        this.road = road;
        this.bringing = bringing;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * What came in.
     *
     * @param kept stored pages
     * @param handed keys of those of them that were handed in
     * @param unread pages that could not be had
     */
    record Gathered(List<Snapshot> kept, Set<String> handed, List<Report.PageRead> unread) {}

    Gathered gather(List<Incoming> incoming, Progress progress) {
        List<Snapshot> kept = new ArrayList<>();
        Set<String> handed = new HashSet<>();
        List<Report.PageRead> unread = new ArrayList<>();
        for (Incoming page : incoming) {
            switch (page) {
                case Incoming.Handed in -> {
                    kept.add(keep(capture(in), in.via(), in.file()));
                    handed.add(kept.getLast().key());
                }
                case Incoming.Address address -> fetch(address, progress, kept, unread);
            }
        }
        return new Gathered(kept, handed, unread);
    }

    private Capture capture(Incoming.Handed handed) {
        Instant at = handed.capturedAt() == null ? clock.instant() : handed.capturedAt();
        return new Capture(handed.url(), handed.contentType(), handed.content(), at);
    }

    private void fetch(Incoming.Address address, Progress progress, List<Snapshot> kept, List<Report.PageRead> unread) {
        for (Brought brought : bringing.bring(address.url(), address.nearby(), progress)) {
            switch (brought) {
                case Brought.Page page -> kept.add(keep(page.capture(), Via.FETCHED, ""));
                case Brought.Unread none -> unread.add(none.page());
            }
        }
    }

    private Snapshot keep(Capture capture, Via via, String file) {
        Capture masked = road.mask(capture);
        String name = PageName.of(road.read(masked), road.mask(file));
        return snapshots.save(
                new Captured(masked.url(), masked.contentType(), masked.content(), name, masked.capturedAt(), via));
    }
}
