package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.RulingChange;
import org.routetrust.rulebook.Level;

/**
 * A ruling that is not what it was.
 *
 * @param use what it is for
 * @param from the verdict before, or null where nothing was ruled
 * @param to the verdict now, or null where nothing is ruled any more
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "RulingChange")
record ChangeBody(
        @Schema(
                type = "string",
                allowableValues = {"prompts", "evaluate", "manual", "sensitive", "production"})
        String use,

        @Schema(
                type = "string",
                allowableValues = {"usable", "test-only", "stop"})
        @Nullable
        String from,

        @Schema(
                type = "string",
                allowableValues = {"usable", "test-only", "stop"})
        @Nullable
        String to) {

    static ChangeBody of(RulingChange change) {
        return new ChangeBody(change.use().id(), id(change.from()), id(change.to()));
    }

    private static @Nullable String id(@Nullable Level level) {
        return level == null ? null : level.id();
    }
}
