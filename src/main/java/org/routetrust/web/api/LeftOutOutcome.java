package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Leaving;
import org.routetrust.registry.Route;

/**
 * What it came to that a page was left out, or taken back in.
 *
 * @param capture the one that named the page
 * @param audit id of the audit the route was judged again with
 * @param verdict the headline now; null where nothing is ruled
 * @param verdicts by use
 * @param changes the rulings that are not what they were
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record LeftOutOutcome(
        CaptureLine capture,
        UUID audit,

        @Schema(
                type = "string",
                allowableValues = {"usable", "test-only", "stop"})
        @Nullable
        String verdict,

        @Schema(example = "{\"evaluate\": \"test-only\", \"production\": \"stop\"}")
        Map<String, String> verdicts,

        List<ChangeBody> changes) {

    static LeftOutOutcome of(Leaving.Done done, boolean leftOut) {
        Route route = done.audit().route();
        return new LeftOutOutcome(
                CaptureLine.of(done.capture(), leftOut),
                done.audit().audit(),
                Verdicts.of(route.rulings(), route.use()),
                Verdicts.of(route.rulings()),
                done.audit().changes().stream().map(ChangeBody::of).toList());
    }
}
