package org.routetrust.cue;

import java.util.List;
import org.routetrust.pattern.Patterns;
import org.routetrust.pattern.Probe;
import org.routetrust.pattern.Regex;
import org.routetrust.rulebook.CueRule;

/**
 * A cue with the numbers of its patterns.
 *
 * @param captures whether what its patterns capture is asked for
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read a thousand times for one page
record Prepared(CueRule rule, int[] match, int[] with, int[] under, int[] unless, int[] unlessUnder, boolean captures) {

    static Prepared of(CueRule rule, Patterns patterns) {
        return new Prepared(
                rule,
                numbers(rule.match(), patterns),
                numbers(rule.with(), patterns),
                numbers(rule.under(), patterns),
                numbers(rule.unless(), patterns),
                numbers(rule.unlessUnder(), patterns),
                rule.match().stream().anyMatch(pattern -> !pattern.groups().isEmpty()));
    }

    private static int[] numbers(List<Regex> list, Patterns patterns) {
        return list.stream().mapToInt(patterns::number).toArray();
    }

    /** Whether it fits a text, whatever stands above. */
    boolean fits(Probe text) {
        return text.findsAny(match) && text.findsAll(with) && !text.findsAny(unless);
    }

    /** Whether it may stand under these headings. */
    boolean fitsUnder(Probe context) {
        return (under.length == 0 || context.findsAny(under)) && !context.findsAny(unlessUnder);
    }
}
