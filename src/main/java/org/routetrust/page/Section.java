package org.routetrust.page;

import org.jspecify.annotations.Nullable;

/**
 * A part of a document that keeps its headings to itself, such as an article or an aside. Told apart by identity.
 */
final class Section {

    private final @Nullable Section parent;

    Section(@Nullable Section parent) {
        this.parent = parent;
    }

    @Nullable
    Section parent() {
        return parent;
    }

    /** Whether a place in the given section, null for none, is inside this one. */
    boolean holds(@Nullable Section place) {
        for (Section at = place; at != null; at = at.parent) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }
}
