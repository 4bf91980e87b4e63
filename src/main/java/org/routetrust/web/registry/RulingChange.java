package org.routetrust.web.registry;

import java.util.Arrays;
import java.util.List;
import org.routetrust.registry.Rulings;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;

/**
 * A ruling that is another one than before.
 *
 * @param use id of the use
 * @param from id of the ruling before, or {@code none}
 * @param to id of the ruling now, or {@code none}
 */
public record RulingChange(String use, String from, String to) {

    static List<RulingChange> between(Rulings before, Rulings now) {
        return Arrays.stream(Use.values())
                .map(use -> new RulingChange(use.id(), level(before, use), level(now, use)))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    static String level(Rulings rulings, Use use) {
        return rulings.of(use).map(Level::id).orElse("none");
    }
}
