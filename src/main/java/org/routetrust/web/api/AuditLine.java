package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.AuditSummary;

/**
 * An audit without its report.
 *
 * @param id of the audit
 * @param at when it was asked for
 * @param routeId the registered route it is of, or null
 * @param url the audited address, or empty
 * @param kind id of the kind that was judged, or empty
 * @param use what the headline is for
 * @param verdict the headline; null where the pages could not be read
 * @param verdicts by use; empty where the pages could not be read
 * @param rulebook SHA-256 of the rules
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "AuditSummary")
record AuditLine(
        UUID id,
        Instant at,
        @Nullable UUID routeId,
        String url,

        @Schema(example = "provider-trial") String kind,

        @Schema(
                type = "string",
                allowableValues = {"prompts", "evaluate", "manual", "sensitive", "production"})
        String use,

        @Schema(
                type = "string",
                allowableValues = {"usable", "test-only", "stop"})
        @Nullable
        String verdict,

        @Schema(example = "{\"evaluate\": \"test-only\", \"production\": \"stop\"}")
        Map<String, String> verdicts,

        String rulebook) {

    static AuditLine of(AuditSummary audit) {
        return new AuditLine(
                audit.id(),
                audit.askedAt(),
                audit.routeId(),
                audit.url(),
                audit.kind(),
                audit.use().id(),
                Verdicts.of(audit.rulings(), audit.use()),
                Verdicts.of(audit.rulings()),
                audit.rulebook());
    }
}
