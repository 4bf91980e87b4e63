package org.routetrust.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Parameters of a list that cannot be followed.
 *
 * @param problems by parameter, in the order they are read: what to do, as a sentence for a person
 */
public record QueryRefused(Map<String, String> problems) implements QueryReading, HistoryReading, CapturesReading {

    /** Copies the problems; refuses to refuse without one. */
    public QueryRefused {
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("refused without a problem");
        }
    }

    /** All that is to be done, in one line. */
    public String remedy() {
        return String.join(" ", problems.values());
    }
}
