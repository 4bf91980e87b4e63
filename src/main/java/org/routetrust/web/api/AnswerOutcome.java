package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Answering;
import org.routetrust.registry.Route;

/**
 * What an answer by hand, or its withdrawal, came to.
 *
 * @param answer the one that was given, or null after a withdrawal
 * @param audit id of the audit the route was judged again with
 * @param verdict the headline now; null where nothing is ruled
 * @param verdicts by use
 * @param changes the rulings that are not what they were
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AnswerOutcome(
        @Nullable AnswerBody answer,
        UUID audit,

        @Schema(
                type = "string",
                allowableValues = {"usable", "test-only", "stop"})
        @Nullable
        String verdict,

        @Schema(example = "{\"evaluate\": \"test-only\", \"production\": \"stop\"}")
        Map<String, String> verdicts,

        List<ChangeBody> changes) {

    static AnswerOutcome of(Answering.Done done, ObjectMapper mapper) {
        Route route = done.audit().route();
        return new AnswerOutcome(
                done.answer() == null ? null : AnswerBody.of(done.answer(), mapper),
                done.audit().audit(),
                Verdicts.of(route.rulings(), route.use()),
                Verdicts.of(route.rulings()),
                done.audit().changes().stream().map(ChangeBody::of).toList());
    }
}
