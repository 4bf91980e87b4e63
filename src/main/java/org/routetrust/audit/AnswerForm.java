package org.routetrust.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer by hand as somebody wrote it: anything may stand in the fields. It rests on a quote or on the analyst's own
 * word; what is missing rests on where one looked, which is an own word.
 *
 * @param state id of a state: answered, weak or missing
 * @param value by field of the check, as cues write it or as people type it; ignored for what is missing
 * @param quote words that stand on one of the route's captures, or null or blank
 * @param source where the analyst's own word comes from or where they looked, if there is no quote
 * @param sourceDate ISO date of that source
 * @param givenBy who gives the answer
 */
public record AnswerForm(
        @Nullable String state,
        Map<String, @Nullable Object> value,
        @Nullable String quote,
        @Nullable String source,
        @Nullable String sourceDate,
        @Nullable String givenBy) {

    /** Copies the value. */
    public AnswerForm {
        value = Collections.unmodifiableMap(new LinkedHashMap<>(value));
    }
}
