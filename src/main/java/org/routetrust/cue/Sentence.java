package org.routetrust.cue;

import java.util.ArrayList;
import java.util.List;
import org.routetrust.page.Quote;
import org.routetrust.page.Span;
import org.routetrust.pattern.Probe;
import org.routetrust.pattern.Probes;
import org.routetrust.pattern.Regex;
import org.routetrust.rulebook.CueRule;

/** One sentence of a block, as cues look at it. */
final class Sentence {

    private final Place place;
    private final Span span;
    private final Probe probe;

    Sentence(Place place, Span span, Probes probes) {
        this.place = place;
        this.span = span;
        this.probe = probes.of(place.block().text().substring(span.start(), span.end()));
    }

    Probe probe() {
        return probe;
    }

    /** Whether a cue without regard to headings fits a text. */
    static boolean fits(CueRule cue, Probe text) {
        return text.findsAny(cue.match()) && text.findsAll(cue.with()) && !text.findsAny(cue.unless());
    }

    boolean fits(CueRule cue) {
        return cue.in().contains(place.name())
                && (cue.under().isEmpty() || place.context().findsAny(cue.under()))
                && !place.context().findsAny(cue.unlessUnder())
                && fits(cue, probe);
    }

    /** A finding for every place in the sentence where the cue's patterns stand, at most so many. */
    List<Finding> hits(CueRule cue, int most) {
        Quote quote = place.page().quote(place.block().index(), span.start(), span.end());
        List<Finding> hits = new ArrayList<>();
        for (Regex pattern : cue.match()) {
            addHits(cue, pattern, quote, most, hits);
        }
        return hits;
    }

    private void addHits(CueRule cue, Regex pattern, Quote quote, int most, List<Finding> hits) {
        Regex.Match match = probe.first(pattern);
        int from = 0;
        while (match != null && hits.size() < most) {
            hits.add(new Finding(cue, quote, match.captured()));
            from = Math.max(match.end(), from + 1);
            boolean over = cue.gives().isEmpty() || from >= probe.text().length();
            match = over ? null : pattern.find(probe.text(), from);
        }
    }
}
