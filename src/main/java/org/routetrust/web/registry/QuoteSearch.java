package org.routetrust.web.registry;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.routetrust.audit.Capture;
import org.routetrust.audit.Road;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.page.PageText;
import org.routetrust.registry.Ground;
import org.routetrust.registry.RouteCapture;
import org.routetrust.registry.RouteCaptures;
import org.routetrust.snapshot.Snapshot;
import org.routetrust.snapshot.Snapshots;

/** Looks for the words somebody pasted in a route's captures, newest first; white space does not matter. */
@Singleton
final class QuoteSearch {

    private final RouteCaptures captures;
    private final Snapshots snapshots;
    private final Road road;

    QuoteSearch(RouteCaptures captures, Snapshots snapshots, Road road) {
        this.road = road;
        this.captures = captures;
        this.snapshots = snapshots;
    }

    /** What came of the search. */
    sealed interface Found {}

    /** They stand there. */
    record Stands(Ground.Quoted ground) implements Found {}

    /** They stand there, but run over several blocks. */
    record Broken() implements Found {}

    /** They stand in none of the captures. */
    record Absent() implements Found {}

    Found find(UUID route, String words) {
        Collapsed sought = Collapsed.of(words);
        boolean broken = false;
        for (RouteCapture capture : captures.of(route)) {
            Optional<Snapshot> snapshot = snapshots.find(capture.id());
            if (snapshot.isPresent()) {
                Page page = read(snapshot.get());
                Optional<Ground.Quoted> place = place(capture.id(), page, sought);
                if (place.isPresent()) {
                    return new Stands(place.get());
                }
                broken |= Collapsed.of(PageText.of(page).text()).text().contains(sought.text());
            }
        }
        return broken ? new Broken() : new Absent();
    }

    private Page read(Snapshot snapshot) {
        return road.read(Capture.of(snapshot));
    }

    private static Optional<Ground.Quoted> place(UUID capture, Page page, Collapsed sought) {
        for (Block block : page.blocks()) {
            Collapsed text = Collapsed.of(block.text());
            int at = text.text().indexOf(sought.text());
            if (at >= 0) {
                int start = text.original(at);
                int end = text.original(at + sought.text().length() - 1) + 1;
                return Optional.of(new Ground.Quoted(
                        capture, block.index(), start, end, block.text().substring(start, end)));
            }
        }
        return Optional.empty();
    }
}
