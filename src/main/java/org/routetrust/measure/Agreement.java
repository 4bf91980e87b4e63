package org.routetrust.measure;

import java.util.List;

/**
 * Pairs of words: what the label says and what was said.
 *
 * @param pairs one per page
 */
public record Agreement(List<Pair> pairs) {

    /** Copies the pairs. */
    public Agreement {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two words about one page.
     *
     * @param expected by the label
     * @param found by the road
     */
    public record Pair(String expected, String found) {

        boolean agrees() {
            return expected.equals(found);
        }
    }

    /** The share of pages on which both say the same. */
    public Share same() {
        return Share.of(pairs, Pair::agrees);
    }

    /** The mean F1 of the words that labels use, each counting alike however rare it is. */
    public double macroF1() {
        return pairs.stream()
                .map(Pair::expected)
                .distinct()
                .mapToDouble(word -> tally(word).f1())
                .average()
                .orElse(0);
    }

    /** How well one word was said. */
    public Tally tally(String word) {
        return pairs.stream()
                .map(pair -> Tally.of(pair.expected().equals(word), pair.found().equals(word)))
                .reduce(Tally.NONE, Tally::plus);
    }
}
