package org.routetrust.verdict;

import java.util.Collection;
import java.util.List;
import org.routetrust.check.Answer;
import org.routetrust.rulebook.Condition;
import org.routetrust.rulebook.State;

/** Whether a condition holds in a case. What is unknown does not hold. */
final class Holding {

    private Holding() {}

    static boolean holds(Condition condition, Case judged) {
        return switch (condition) {
            case Condition.AtLeast atLeast -> state(judged, atLeast.check()).compareTo(atLeast.state()) >= 0;
            case Condition.Facet facet -> holds(facet, judged);
            case Condition.Sign sign -> judged.signs().contains(sign.id());
            case Condition.Not not -> !holds(not.condition(), judged);
            case Condition.All all -> !has(all.conditions(), judged, false);
            case Condition.Any any -> has(any.conditions(), judged, true);
        };
    }

    /** A loop, not a stream: the searches ask this many thousand times for one report. */
    private static boolean has(List<Condition> conditions, Case judged, boolean holding) {
        for (Condition condition : conditions) {
            if (holds(condition, judged) == holding) {
                return true;
            }
        }
        return false;
    }

    static State state(Case judged, String check) {
        Answer answer = judged.answers().get(check);
        return answer == null ? State.NOT_ASKED : answer.state();
    }

    private static boolean holds(Condition.Facet facet, Case judged) {
        Answer answer = judged.answers().get(facet.check());
        if (answer == null || answer.state().compareTo(State.WEAK) < 0) {
            return false;
        }
        Object value = answer.value().get(facet.field());
        return value instanceof Collection<?> several
                ? several.stream().anyMatch(one -> facet.values().contains(String.valueOf(one)))
                : value != null && facet.values().contains(value.toString());
    }
}
