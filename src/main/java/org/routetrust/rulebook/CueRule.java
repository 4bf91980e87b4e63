package org.routetrust.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.routetrust.pattern.Regex;

/**
 * One way in which pages say something, as data.
 *
 * @param id target and name, such as {@code limit.amount-per-day}; unique in the rulebook
 * @param target the check, kind or warning it speaks for
 * @param says what a hit means for its check; a sign for kinds and warnings
 * @param rank of two hits the higher comes first; for kinds the weight of the sign
 * @param match one of these must be found in the sentence
 * @param with each of these too
 * @param under one of these in the headings or the question above it; empty: anywhere
 * @param unless none of these in the sentence
 * @param unlessUnder none of these above it
 * @param in block kinds looked at, lower-case; {@code address} for the page's own address
 * @param gives the value a hit gives, with {@code $name} for what the pattern captured
 * @param examples at least one that hits and one near miss
 */
public record CueRule(
        String id,
        String target,
        Says says,
        int rank,
        List<Regex> match,
        List<Regex> with,
        List<Regex> under,
        List<Regex> unless,
        List<Regex> unlessUnder,
        Set<String> in,
        Map<String, Object> gives,
        List<Example> examples) {

    /** What a hit means. */
    public enum Says {
        ANSWERED,
        WEAK,
        SIGN
    }
}
