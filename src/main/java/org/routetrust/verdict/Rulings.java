package org.routetrust.verdict;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.routetrust.rulebook.Use;

/**
 * The rulings of one route, one for each use.
 *
 * @param byUse all uses, in their order
 */
public record Rulings(Map<Use, Ruling> byUse) {

    /** Copies the map; refuses one that leaves a use out. */
    public Rulings {
        byUse = Collections.unmodifiableMap(new EnumMap<>(byUse));
        if (byUse.size() != Use.values().length) {
            throw new IllegalArgumentException("a use has no ruling: " + byUse.keySet());
        }
    }

    /** The ruling for that use. */
    public Ruling of(Use use) {
        Ruling ruling = byUse.get(use);
        if (ruling == null) {
            throw new IllegalStateException(use.id());
        }
        return ruling;
    }
}
