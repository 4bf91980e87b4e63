package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.Route;

/**
 * A registered route.
 *
 * @param id of the route
 * @param name as people call it
 * @param kind id of a kind of the checklist
 * @param use the job it is wanted for
 * @param url its address, or empty
 * @param modelLabel the claimed model, or empty
 * @param tags in lower case
 * @param note free text, or empty
 * @param createdAt when it was registered
 * @param updatedAt when it was registered, edited or audited last
 * @param createdBy who registered it
 * @param version to be handed back with an edit; audits do not change it
 * @param verdict the headline, for {@code use}; null before the first audit that could be read
 * @param verdicts of the latest audit, by use
 * @param latestAudit id of that audit, or null
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Route")
record RouteBody(
        UUID id,
        @Schema(example = "Pixelpond free tier") String name,
        @Schema(example = "provider-trial") String kind,

        @Schema(
                type = "string",
                allowableValues = {"prompts", "evaluate", "manual", "sensitive", "production"})
        String use,

        @Schema(example = "https://pixelpond.example/pricing")
        String url,

        String modelLabel,
        List<String> tags,
        String note,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        int version,

        @Schema(
                type = "string",
                allowableValues = {"usable", "test-only", "stop"})
        @Nullable
        String verdict,

        @Schema(example = "{\"evaluate\": \"test-only\", \"production\": \"stop\"}")
        Map<String, String> verdicts,

        @Nullable UUID latestAudit) {

    static RouteBody of(Route route) {
        return new RouteBody(
                route.id(),
                route.name(),
                route.kind(),
                route.use().id(),
                route.url(),
                route.modelLabel(),
                route.tags(),
                route.note(),
                route.createdAt(),
                route.updatedAt(),
                route.createdBy(),
                route.version(),
                Verdicts.of(route.rulings(), route.use()),
                Verdicts.of(route.rulings()),
                route.latestAudit());
    }
}
