package org.routetrust.pattern;

import java.util.Comparator;
import java.util.Set;

/**
 * What words tell of the places of a pattern, by the numbers of their sets.
 *
 * @param sets a text that is matched has a word of each; those of few words first
 * @param waking the one of these that the fewest texts have a word of, or {@link #NONE}
 * @param begin see {@link Border}, or {@link #NONE}
 * @param before how far before the first of its words a match can begin
 * @param end the same for where matches end, or {@link #NONE}
 * @param behind how far behind the beginning of the last of its words a match can end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; asked for every sentence
record Wanted(int[] sets, int waking, int begin, int before, int end, int behind) {

    static final int NONE = -1;

    static Wanted of(Part part, Lexicon.Growing lexicon) {
        Need need = part.need();
        int[] sets = need.sets().stream()
                .sorted(Comparator.comparingInt(Set::size))
                .mapToInt(lexicon::set)
                .toArray();
        int waking = need.sets().isEmpty() ? NONE : lexicon.firstOf(need.rarest());
        Border begin = Border.begin(part.heads());
        Border end = Border.end(part.tails());
        return new Wanted(
                sets,
                waking,
                begin.words().isEmpty() ? NONE : lexicon.firstOf(begin.words()),
                begin.reach(),
                end.words().isEmpty() ? NONE : lexicon.lastOf(end.words()),
                end.reach());
    }

    /** Whether the pattern could match a text of which this is known. */
    boolean couldMatch(SetsSeen seen) {
        return seen.hasAll(sets) && (begin == NONE || end == NONE || from(seen) <= seen.last(end));
    }

    /** A set that tells more than that the pattern is woken, or {@link #NONE}. */
    int second() {
        for (int set : sets) {
            if (set != waking) {
                return set;
            }
        }
        return NONE;
    }

    /** Before this offset no match begins in a text that could match. */
    int from(SetsSeen seen) {
        return begin == NONE ? 0 : Math.max(0, seen.first(begin) - before);
    }

    /** After this offset no match ends in a text of that length that could match. */
    int to(SetsSeen seen, int length) {
        return end == NONE ? length : Math.min(length, seen.last(end) + behind);
    }
}
