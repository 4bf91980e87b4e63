package org.routetrust.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.routetrust.registry.Route;

/** What came of registering a route. */
public sealed interface Registration {

    /** The route is registered, with the rulings of its first audit if it began with one. */
    record Done(Route route) implements Registration {}

    /**
     * Fields are wrong; nothing was kept.
     *
     * @param problems by field, those of a {@link org.routetrust.registry.DraftRefused}, {@code createdBy} and {@code
     *     audit}: what to correct, as a sentence for a person
     */
    record Wrong(Map<String, String> problems) implements Registration {

        /** Copies the problems; refuses to refuse without one. */
        public Wrong {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a reason");
            }
        }
    }

    /** The audit is another route's; nothing was kept. */
    record OfAnotherRoute(UUID route) implements Registration {}
}
