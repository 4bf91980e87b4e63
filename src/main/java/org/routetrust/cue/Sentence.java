package org.routetrust.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.page.Quote;
import org.routetrust.page.Span;
import org.routetrust.pattern.Probe;
import org.routetrust.pattern.Probes;
import org.routetrust.pattern.Regex;

/** One sentence of a block, as cues look at it. */
final class Sentence {

    private final Page page;
    private final Block block;
    private final Span span;
    private final Probe context;
    private final Probe probe;

    Sentence(Page page, Block block, Span span, Probe context, Probes probes) {
        this.page = page;
        this.block = block;
        this.span = span;
        this.context = context;
        this.probe = probes.of(block.text().substring(span.start(), span.end()));
    }

    Probe probe() {
        return probe;
    }

    Block.Kind kind() {
        return block.kind();
    }

    boolean fits(Prepared cue) {
        return cue.fitsUnder(context) && cue.fits(probe);
    }

    /** A finding for every place in the sentence where the cue's patterns stand, at most so many. */
    List<Finding> hits(Prepared cue, int most) {
        Quote quote = page.quote(block.index(), span.start(), span.end());
        if (!cue.captures()) {
            return List.of(new Finding(cue.rule(), quote, Map.of()));
        }
        List<Finding> hits = new ArrayList<>();
        for (Regex pattern : cue.rule().match()) {
            addHits(cue, pattern, quote, most, hits);
        }
        return hits;
    }

    private void addHits(Prepared cue, Regex pattern, Quote quote, int most, List<Finding> hits) {
        Regex.Match match = probe.first(pattern);
        int from = 0;
        while (match != null && hits.size() < most) {
            hits.add(new Finding(cue.rule(), quote, match.captured()));
            from = Math.max(match.end(), from + 1);
            boolean over = cue.rule().gives().isEmpty() || from >= probe.text().length();
            match = over ? null : pattern.find(probe.text(), from);
        }
    }
}
