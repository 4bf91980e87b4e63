package org.routetrust.verdict;

import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.State;

/** What conditions are asked of: a case as it is, or with something else in it. */
interface Situation {

    /** How well a check is answered. */
    State state(String check);

    /** What a field of its answer says, or null where it says nothing. */
    @Nullable
    Object said(String check, String field);

    /** Whether a sign holds. */
    boolean raises(String sign);
}
