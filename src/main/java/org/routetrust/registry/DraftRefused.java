package org.routetrust.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form that cannot be registered.
 *
 * @param problems by field ({@code name, kind, use, url, modelLabel, tags, note}), in the order of the form: what to
 *     correct, as a sentence for a person
 */
public record DraftRefused(Map<String, String> problems) implements DraftReading {

    /** Copies the problems; refuses to refuse without one. */
    public DraftRefused {
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("refused without a problem");
        }
    }
}
