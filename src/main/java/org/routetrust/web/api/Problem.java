package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not followed, as problem details (RFC 9457).
 *
 * @param type what sort of problem it is: an address that stays, and leads to its description
 * @param title the sort in a few words
 * @param status the HTTP status
 * @param detail what happened this time, and what to do next
 * @param instance the path that was asked
 * @param errors every field that is wrong, with the remedy
 * @param requestId under which the service's log has this failure
 * @param current the route as it is now, where an edit came too late
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        @Schema(example = "/api#problem-wrong-values") String type,
        @Schema(example = "Some values are wrong") String title,
        @Schema(example = "400") int status,

        @Schema(example = "Correct the named fields and send the request again.")
        String detail,

        @Schema(example = "/api/audits") @Nullable String instance,
        @Nullable List<Wrong> errors,
        @Nullable String requestId,
        @Nullable RouteBody current) {

    /**
     * What is wrong with a field.
     *
     * @param field its name, such as {@code pages[0].capturedAt}; of a query or a path its parameter
     * @param message what is wrong, and what to write instead
     */
    @Serdeable
    @Schema(name = "WrongField")
    record Wrong(@Schema(example = "use") String field, String message) {}

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, errors, requestId, current);
    }

    /** The same, with everything that was taken from the request masked. */
    Problem masked(UnaryOperator<String> mask) {
        List<Wrong> shown = errors == null
                ? null
                : errors.stream()
                        .map(wrong -> new Wrong(mask.apply(wrong.field()), mask.apply(wrong.message())))
                        .toList();
        String path = instance == null ? null : mask.apply(instance);
        return new Problem(type, title, status, mask.apply(detail), path, shown, requestId, current);
    }
}
