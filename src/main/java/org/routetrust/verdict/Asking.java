package org.routetrust.verdict;

import java.util.List;
import org.routetrust.rulebook.Policy;

/**
 * A policy and what it looks at.
 *
 * @param checks the one it is mostly about first
 * @param signs ids of signs
 */
record Asking(Policy policy, List<String> checks, List<String> signs) {

    static Asking of(Policy policy) {
        return new Asking(policy, Atoms.checks(policy), Atoms.signs(policy));
    }
}
