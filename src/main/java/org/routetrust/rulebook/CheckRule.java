package org.routetrust.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question of the checklist.
 *
 * @param id such as {@code payment-trigger}
 * @param title a few words for headings
 * @param question as an analyst asks it
 * @param why why it is asked
 * @param goodAnswer what a good answer names
 * @param where where such an answer usually stands
 * @param order place in the checklist
 * @param freshness days after which an answer counts as weak, by kind; {@code default} for the others
 * @param fields the value's fields and the words each may hold; an empty set: free
 * @param worseFirst by field, its words from the worst for the user to the best, where a word that says two of them at
 *     once stands before them: of several that pages say the first counts
 * @param neverBoth what pages of one route cannot both say
 * @param fullerFirst whether of sentences as good as each other the one that more cues see comes first, and not the
 *     earlier one: it says more of the answer at once
 * @param answeredWhen groups of fields of which at least one each must be known, or the answer is weak; may be empty
 */
public record CheckRule(
        String id,
        String title,
        String question,
        String why,
        String goodAnswer,
        String where,
        int order,
        Map<String, Integer> freshness,
        Map<String, Set<String>> fields,
        Map<String, List<String>> worseFirst,
        List<Exclusion> neverBoth,
        boolean fullerFirst,
        List<Set<String>> answeredWhen) {

    /**
     * Words of a field that cannot both be true of one route.
     *
     * @param field of the check's value
     * @param words any two of them
     */
    public record Exclusion(String field, Set<String> words) {

        /** Copies the words. */
        public Exclusion {
            words = Set.copyOf(words);
        }
    }

    /** Days after which an answer counts as weak for a route of that kind. */
    public int freshnessDays(String kind) {
        return freshness.getOrDefault(kind, freshness.getOrDefault("default", 30));
    }
}
