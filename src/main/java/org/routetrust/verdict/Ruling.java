package org.routetrust.verdict;

import java.util.List;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;

/**
 * What a route may be used for, and why.
 *
 * @param use the job
 * @param level the ruling
 * @param decidedBy id of the deciding policy, or {@code <kind>.usable} where none lowered it
 * @param reasons every policy that lowers it, the deciding one first; empty when usable
 * @param conditions under which it holds; empty for a stop
 * @param wouldChange what would lift or lower it
 */
public record Ruling(
        Use use,
        Level level,
        String decidedBy,
        List<Reason> reasons,
        List<String> conditions,
        WouldChange wouldChange) {

    /** Copies the lists; refuses a lowered ruling without a reason, and a usable one with some. */
    public Ruling {
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
        if (reasons.isEmpty() != (level == Level.USABLE)) {
            throw new IllegalArgumentException(use.id() + " is " + level.id() + " for " + reasons.size() + " reasons");
        }
    }
}
