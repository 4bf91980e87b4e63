package org.routetrust.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.page.Sentences;
import org.routetrust.page.Span;
import org.routetrust.pattern.Patterns;
import org.routetrust.pattern.Probe;
import org.routetrust.pattern.Probes;
import org.routetrust.pattern.Regex;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.Rulebook;

/**
 * All cues of a rulebook, ready to look at pages. Looking is deterministic, and linear in the length of the page
 * whatever its text. Safe for many threads.
 */
public final class Cues {

    /** A page that repeats one sentence a thousand times says it once. */
    private static final int MOST_PER_CUE = 40;

    private static final int MOST_PER_SENTENCE = 6;

    private final List<Prepared> cues;
    private final Patterns patterns;
    /** For the number of a pattern, the cues that match by it. */
    private final int[][] matchedBy;
    /** The cues that look at blocks of a kind. */
    private final Map<Block.Kind, BitSet> lookingAt = new EnumMap<>(Block.Kind.class);

    private final List<Prepared> lookingAtAddresses;
    /** The cues that ask for the name the page's address spells. */
    private final BitSet askingForSelf = new BitSet();

    private final List<Regex> neverSelf;

    /** Prepares the cues of a rulebook. */
    public Cues(Rulebook rulebook) {
        this(rulebook.cues(), rulebook.words().neverSelf());
    }

    /**
     * Prepares cues.
     *
     * @param neverSelf what a page's address may spell and is no name of a service
     */
    public Cues(List<CueRule> rules, List<Regex> neverSelf) {
        this.neverSelf = List.copyOf(neverSelf);
        List<Regex> waking =
                rules.stream().flatMap(rule -> rule.match().stream()).toList();
        List<Regex> all = rules.stream().flatMap(Cues::patterns).toList();
        this.patterns = new Patterns(waking, all);
        this.cues = rules.stream().map(rule -> Prepared.of(rule, patterns)).toList();
        this.matchedBy = new int[all.size()][];
        for (int cue = 0; cue < cues.size(); cue++) {
            askingForSelf.set(cue, cues.get(cue).asksForSelf());
            for (int pattern : cues.get(cue).match()) {
                matchedBy[pattern] = with(matchedBy[pattern], cue);
            }
        }
        for (Block.Kind kind : Block.Kind.values()) {
            lookingAt.put(kind, lookingAt(kind.name().toLowerCase(Locale.ROOT)));
        }
        this.lookingAtAddresses =
                lookingAt("address").stream().mapToObj(cues::get).toList();
    }

    private static int[] with(int @Nullable [] cues, int cue) {
        int[] more = cues == null ? new int[1] : Arrays.copyOf(cues, cues.length + 1);
        more[more.length - 1] = cue;
        return more;
    }

    private static Stream<Regex> patterns(CueRule rule) {
        return Stream.of(rule.match(), rule.with(), rule.under(), rule.unless(), rule.unlessUnder())
                .flatMap(List::stream);
    }

    private BitSet lookingAt(String place) {
        BitSet looking = new BitSet();
        for (int cue = 0; cue < cues.size(); cue++) {
            looking.set(cue, cues.get(cue).rule().in().contains(place));
        }
        return looking;
    }

    /** What the cues see on a page, in reading order. */
    public List<Finding> find(Page page) {
        List<Finding> findings = new ArrayList<>();
        int[] counts = new int[cues.size()];
        Probes probes = new Probes(patterns);
        Self self = Self.of(page, neverSelf);
        findInAddress(page, findings);
        for (Block block : page.blocks()) {
            Block read = block;
            Probe context = probes.of(read.context());
            for (Span span : Sentences.of(block)) {
                Sentence sentence = new Sentence(page, read, span, context, self, probes);
                findIn(sentence, counts, findings);
                if (sentence.asks()) {
                    read = block.answering(sentence.text());
                    context = probes.of(read.context());
                }
            }
        }
        return List.copyOf(findings);
    }

    private void findInAddress(Page page, List<Finding> findings) {
        Probe address = patterns.probe(page.url());
        for (Prepared cue : lookingAtAddresses) {
            if (cue.fits(address)) {
                findings.add(new Finding(cue.rule(), null, Map.of()));
            }
        }
    }

    private void findIn(Sentence sentence, int[] counts, List<Finding> findings) {
        BitSet candidates = candidates(sentence);
        for (int cue = candidates.nextSetBit(0); cue >= 0; cue = candidates.nextSetBit(cue + 1)) {
            if (counts[cue] < MOST_PER_CUE && sentence.fits(cues.get(cue))) {
                List<Finding> hits = sentence.hits(cues.get(cue), MOST_PER_SENTENCE);
                counts[cue] += hits.size();
                findings.addAll(hits);
            }
        }
    }

    private BitSet candidates(Sentence sentence) {
        BitSet candidates = awake(sentence.probe());
        candidates.andNot(askingForSelf);
        Probe marked = sentence.marked();
        if (marked != null) {
            BitSet more = awake(marked);
            more.and(askingForSelf);
            candidates.or(more);
        }
        candidates.and(lookingAt.getOrDefault(sentence.kind(), candidates));
        return candidates;
    }

    private BitSet awake(Probe probe) {
        BitSet candidates = new BitSet(cues.size());
        BitSet awake = probe.awake();
        for (int pattern = awake.nextSetBit(0); pattern >= 0; pattern = awake.nextSetBit(pattern + 1)) {
            for (int cue : matchedBy[pattern]) {
                candidates.set(cue);
            }
        }
        return candidates;
    }
}
