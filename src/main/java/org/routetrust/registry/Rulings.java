package org.routetrust.registry;

import java.util.Map;
import java.util.Optional;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;

/**
 * What an audit ruled, by use.
 *
 * @param byUse empty where the pages could not be read: then nothing was ruled
 */
public record Rulings(Map<Use, Level> byUse) {

    /** Copies the map. */
    public Rulings {
        byUse = Map.copyOf(byUse);
    }

    /** The ruling for a use, or empty where nothing was ruled. */
    public Optional<Level> of(Use use) {
        return Optional.ofNullable(byUse.get(use));
    }
}
