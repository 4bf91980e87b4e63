package org.routetrust.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.Rulings;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;

/**
 * A ruling that is not what it was.
 *
 * @param use what it is for
 * @param from the ruling before, or null where nothing was ruled
 * @param to the ruling now, or null where nothing is ruled any more
 */
public record RulingChange(
        Use use, @Nullable Level from, @Nullable Level to) {

    /** What changed, in the order of the uses; empty if nothing did. */
    public static List<RulingChange> between(Rulings before, Rulings after) {
        return Arrays.stream(Use.values())
                .map(use -> new RulingChange(
                        use, before.of(use).orElse(null), after.of(use).orElse(null)))
                .filter(change -> !Objects.equals(change.from, change.to))
                .toList();
    }
}
