package org.routetrust.web.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.Rulings;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;

/** Rulings as ids, in the order of the uses; a use that is not ruled is left out. */
final class Verdicts {

    private Verdicts() {}

    static Map<String, String> of(Rulings rulings) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        Arrays.stream(Use.values())
                .forEach(use -> rulings.of(use).ifPresent(level -> verdicts.put(use.id(), level.id())));
        return verdicts;
    }

    static @Nullable String of(Rulings rulings, Use use) {
        return rulings.of(use).map(Level::id).orElse(null);
    }
}
