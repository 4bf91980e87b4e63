package org.routetrust.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.page.Quote;
import org.routetrust.page.Sentences;
import org.routetrust.page.Span;
import org.routetrust.pattern.Probe;
import org.routetrust.pattern.Probes;
import org.routetrust.pattern.Regex;
import org.routetrust.rulebook.Words;

/** One sentence of a block, as cues look at it. */
final class Sentence {

    /** How far what only names a thing, asks for it or runs it comes behind what states it. */
    private static final int UNSTATED = 10;

    private final Page page;
    private final Block block;
    private final Span span;
    private final Probe context;
    private final Probe probe;
    private final boolean asks;
    private final Self.@Nullable Named named;
    private final @Nullable Probe marked;

    Sentence(Page page, Block block, Span span, Probe context, Self self, Probes probes) {
        this.page = page;
        this.block = block;
        this.span = span;
        this.context = context;
        this.probe = probes.of(block.text().substring(span.start(), span.end()));
        this.asks = Sentences.asks(probe.text());
        this.named = self.in(probe.text()).orElse(null);
        this.marked = named == null ? null : probes.of(named.text());
    }

    Probe probe() {
        return probe;
    }

    /** The sentence with the page's own name marked, or null where it does not stand there. */
    @Nullable
    Probe marked() {
        return marked;
    }

    Block.Kind kind() {
        return block.kind();
    }

    String text() {
        return probe.text();
    }

    /** Whether what follows in its paragraph answers it. */
    boolean asks() {
        return asks;
    }

    boolean fits(Prepared cue) {
        return cue.fitsUnder(context) && cue.fits(of(cue));
    }

    private Probe of(Prepared cue) {
        return cue.asksForSelf() && marked != null ? marked : probe;
    }

    /** A finding for every place in the sentence where the cue's patterns stand, at most so many. */
    List<Finding> hits(Prepared cue, int most) {
        Quote quote = page.quote(block.index(), span.start(), span.end());
        if (!cue.captures()) {
            return List.of(new Finding(cue.rule(), quote, Map.of(), rank(cue)));
        }
        List<Finding> hits = new ArrayList<>();
        for (Regex pattern : cue.rule().match()) {
            addHits(cue, pattern, quote, most, hits);
        }
        return hits;
    }

    private void addHits(Prepared cue, Regex pattern, Quote quote, int most, List<Finding> hits) {
        Probe text = of(cue);
        Regex.Match match = text.first(pattern, 0);
        int from = 0;
        while (match != null && hits.size() < most) {
            hits.add(new Finding(cue.rule(), quote, spelled(match.captured()), rank(cue)));
            from = Math.max(match.end(), from + 1);
            boolean over = cue.rule().gives().isEmpty() || from >= text.text().length();
            match = over ? null : text.first(pattern, from);
        }
    }

    private int rank(Prepared cue) {
        return cue.rule().rank() - (states() ? 0 : UNSTATED);
    }

    private boolean states() {
        return switch (block.kind()) {
            case CODE -> false;
            case HEADING -> Sentences.states(text());
            default -> !asks;
        };
    }

    /** What was captured, with the name as the page writes it. */
    private Map<String, String> spelled(Map<String, String> captured) {
        if (named == null) {
            return captured;
        }
        Map<String, String> spelled = new HashMap<>();
        captured.forEach((group, text) -> spelled.put(group, text.replace(String.valueOf(Words.SELF), named.name())));
        return spelled;
    }
}
