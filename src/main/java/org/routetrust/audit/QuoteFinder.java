package org.routetrust.audit;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.page.PageText;
import org.routetrust.page.Quote;
import org.routetrust.page.Span;
import org.routetrust.registry.Ground;
import org.routetrust.registry.LeftOutPages;
import org.routetrust.registry.RouteCapture;
import org.routetrust.registry.RouteCaptures;
import org.routetrust.snapshot.Snapshot;
import org.routetrust.snapshot.Snapshots;

/**
 * Finds words on the captures of a route, as people copy them: any run of white space stands for any other, characters
 * without width do not count, everything else must stand there as given. A quote lies within one block.
 */
@Singleton
public final class QuoteFinder {

    /** What a visitor of the page does not read, and is looked through last. */
    private static final Set<Block.Kind> UNSEEN =
            Set.of(Block.Kind.TITLE, Block.Kind.STRUCTURED, Block.Kind.HIDDEN, Block.Kind.FIELD);

    private final RouteCaptures captures;
    private final LeftOutPages leftOut;
    private final Snapshots snapshots;
    private final Road road;

    QuoteFinder(RouteCaptures captures, LeftOutPages leftOut, Snapshots snapshots, Road road) {
        this.road = road;
        this.captures = captures;
        this.leftOut = leftOut;
        this.snapshots = snapshots;
    }

    /** What came of the search. */
    public sealed interface Found {}

    /**
     * The words stand there.
     *
     * @param ground where, and as the page writes them
     */
    public record Stands(Ground.Quoted ground) implements Found {}

    /** They stand there, but run from one block into the next. */
    public record RunsOver() implements Found {}

    /** They stand on none of the captures. */
    public record Absent() implements Found {}

    /** They are too few to say anything, and are no whole paragraph or cell of a capture. */
    public record TooShort() implements Found {}

    /**
     * Looks for words in the captures of a route, newest first, but in none of a page that is left out; on each in the
     * text a visitor sees before all else. A few letters stand almost anywhere, so they count as a quote only where they
     * are a whole block.
     *
     * @param words masked, as the captures are
     */
    public Found find(UUID route, String words) {
        Collapsed sought = new Collapsed(words);
        boolean runsOver = false;
        Set<String> out = leftOut.of(route);
        for (RouteCapture capture : captures.of(route)) {
            Optional<Page> page = Optional.of(capture)
                    .filter(one -> !out.contains(one.key()))
                    .flatMap(one -> snapshots.find(one.id()))
                    .map(this::read);
            Optional<Quote> quote = page.flatMap(read -> on(read, sought));
            if (quote.isPresent()) {
                return new Stands(ground(capture.id(), quote.get()));
            }
            runsOver |= page.filter(read -> runsOver(read, sought)).isPresent();
        }
        return !sought.saysSomething() ? new TooShort() : runsOver ? new RunsOver() : new Absent();
    }

    private Page read(Snapshot snapshot) {
        return road.read(Capture.of(snapshot));
    }

    private static Ground.Quoted ground(UUID capture, Quote quote) {
        return new Ground.Quoted(capture, quote.block(), quote.start(), quote.end(), quote.text());
    }

    private static boolean runsOver(Page page, Collapsed sought) {
        return !sought.isEmpty()
                && new Collapsed(PageText.of(page).text()).find(sought).isPresent();
    }

    static Optional<Quote> on(Page page, String words) {
        return on(page, new Collapsed(words));
    }

    private static Optional<Quote> on(Page page, Collapsed sought) {
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        List<Block> seenFirst = page.blocks().stream()
                .sorted(Comparator.comparing((Block block) -> UNSEEN.contains(block.kind())))
                .toList();
        return seenFirst.stream()
                .flatMap(block ->
                        place(block, sought).stream().map(span -> page.quote(block.index(), span.start(), span.end())))
                .findFirst();
    }

    private static Optional<Span> place(Block block, Collapsed sought) {
        Collapsed text = new Collapsed(block.text());
        return text.find(sought).filter(span -> sought.saysSomething() || text.isSameAs(sought));
    }
}
