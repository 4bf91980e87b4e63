package org.routetrust.cue;

import java.util.List;
import org.routetrust.pattern.Patterns;
import org.routetrust.pattern.Probe;
import org.routetrust.pattern.Regex;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.Words;

/**
 * A cue with the numbers of its patterns.
 *
 * @param captures whether what its patterns capture is asked for
 * @param asksForSelf whether it looks for the name that the page's address spells
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read a thousand times for one page
record Prepared(
        CueRule rule,
        int[] match,
        int[] with,
        int[] under,
        int[] unless,
        int[] unlessUnder,
        boolean captures,
        boolean asksForSelf) {

    static Prepared of(CueRule rule, Patterns patterns) {
        return new Prepared(
                rule,
                numbers(rule.match(), patterns),
                numbers(rule.with(), patterns),
                numbers(rule.under(), patterns),
                numbers(rule.unless(), patterns),
                numbers(rule.unlessUnder(), patterns),
                rule.match().stream().anyMatch(pattern -> !pattern.groups().isEmpty()),
                rule.match().stream().anyMatch(pattern -> pattern.source().indexOf(Words.SELF) >= 0));
    }

    private static int[] numbers(List<Regex> list, Patterns patterns) {
        return list.stream().mapToInt(patterns::number).toArray();
    }

    /** Whether it fits a text, whatever stands above. */
    boolean fits(Probe text) {
        return text.couldFindAll(with) && text.findsAny(match) && text.findsAll(with) && !text.findsAny(unless);
    }

    /** Whether it may stand under these headings. */
    boolean fitsUnder(Probe context) {
        return (under.length == 0 || context.findsAny(under)) && !context.findsAny(unlessUnder);
    }
}
