package org.routetrust.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.page.Sentences;
import org.routetrust.page.Span;
import org.routetrust.pattern.Patterns;
import org.routetrust.pattern.Probe;
import org.routetrust.pattern.Probes;
import org.routetrust.pattern.Regex;
import org.routetrust.rulebook.CueRule;

/**
 * All cues of a rulebook, ready to look at pages. Looking is deterministic, and linear in the length of the page
 * whatever its text. Safe for many threads.
 */
public final class Cues {

    /** A page that repeats one sentence a thousand times says it once. */
    private static final int MOST_PER_CUE = 40;

    private static final int MOST_PER_SENTENCE = 6;

    private final List<CueRule> rules;
    private final Patterns patterns;
    /** For the number of a pattern, the rules that match by it. */
    private final List<BitSet> matchedBy = new ArrayList<>();

    /** Prepares the cues of a rulebook. */
    public Cues(List<CueRule> rules) {
        this.rules = List.copyOf(rules);
        List<Regex> all = rules.stream().flatMap(Cues::patterns).toList();
        this.patterns = new Patterns(all);
        all.forEach(pattern -> matchedBy.add(new BitSet()));
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Regex pattern : rules.get(rule).match()) {
                matchedBy.get(patterns.number(pattern)).set(rule);
            }
        }
    }

    private static Stream<Regex> patterns(CueRule rule) {
        return Stream.of(rule.match(), rule.with(), rule.under(), rule.unless(), rule.unlessUnder())
                .flatMap(List::stream);
    }

    /** What the cues see on a page, in reading order. */
    public List<Finding> find(Page page) {
        List<Finding> findings = new ArrayList<>();
        int[] counts = new int[rules.size()];
        Probes probes = new Probes(patterns);
        findInAddress(page, findings);
        for (Block block : page.blocks()) {
            Place place = Place.of(page, block, probes);
            for (Span span : Sentences.of(block)) {
                findIn(new Sentence(place, span, probes), counts, findings);
            }
        }
        return List.copyOf(findings);
    }

    private void findInAddress(Page page, List<Finding> findings) {
        Probe address = patterns.probe(page.url());
        for (CueRule rule : rules) {
            if (rule.in().contains("address") && Sentence.fits(rule, address)) {
                findings.add(new Finding(rule, null, Map.of()));
            }
        }
    }

    private void findIn(Sentence sentence, int[] counts, List<Finding> findings) {
        BitSet candidates = new BitSet();
        sentence.probe().awake().stream().forEach(pattern -> candidates.or(matchedBy.get(pattern)));
        for (int rule = candidates.nextSetBit(0); rule >= 0; rule = candidates.nextSetBit(rule + 1)) {
            CueRule cue = rules.get(rule);
            if (counts[rule] < MOST_PER_CUE && sentence.fits(cue)) {
                List<Finding> hits = sentence.hits(cue, MOST_PER_SENTENCE);
                counts[rule] += hits.size();
                findings.addAll(hits);
            }
        }
    }
}
