package org.routetrust.verdict;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.Condition;
import org.routetrust.rulebook.State;

/** Whether a condition holds in a situation. What is unknown does not hold. */
final class Holding {

    private Holding() {}

    static boolean holds(Condition condition, Situation judged) {
        return switch (condition) {
            case Condition.AtLeast atLeast -> judged.state(atLeast.check()).compareTo(atLeast.state()) >= 0;
            case Condition.Facet facet ->
                judged.state(facet.check()).compareTo(State.WEAK) >= 0
                        && isAmong(facet, judged.said(facet.check(), facet.field()));
            case Condition.Sign sign -> judged.raises(sign.id());
            case Condition.Not not -> !holds(not.condition(), judged);
            case Condition.All all -> !has(all.conditions(), judged, false);
            case Condition.Any any -> has(any.conditions(), judged, true);
        };
    }

    /** A loop, not a stream: the searches ask this many thousand times for one report. */
    private static boolean has(List<Condition> conditions, Situation judged, boolean holding) {
        for (Condition condition : conditions) {
            if (holds(condition, judged) == holding) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(Condition.Facet facet, @Nullable Object said) {
        return said instanceof Collection<?> several
                ? several.stream().anyMatch(one -> facet.values().contains(String.valueOf(one)))
                : said != null && facet.values().contains(said.toString());
    }
}
