package org.routetrust.rulebook;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that can only lower: where its condition does not hold, the uses it names get at most its level.
 *
 * @param id unique in the rulebook, such as {@code provider-trial.limit-unknown}
 * @param uses the uses it speaks of
 * @param needs what must hold to leave the ruling alone
 * @param otherwise the highest level where it does not hold
 * @param check the check it is mostly about, or null
 * @param text the reason as a person reads it
 */
public record Policy(
        String id,
        Set<Use> uses,
        Condition needs,
        Level otherwise,
        @Nullable String check,
        String text) {

    /** Copies the uses; refuses a policy that could not lower anything. */
    public Policy {
        uses = Set.copyOf(uses);
        if (otherwise == Level.USABLE) {
            throw new IllegalArgumentException("a policy lowers: " + id);
        }
    }
}
