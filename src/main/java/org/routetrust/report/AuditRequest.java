package org.routetrust.report;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the batch contract and the HTTP API take.
 *
 * @param url the route's address
 * @param kind as registered, or null to have it suggested
 * @param use id of the use the headline is for, or null
 * @param asOf ISO date to judge with the facts of, or null for today
 * @param pages what was captured of the route, read together
 */
@Serdeable
@Introspected
public record AuditRequest(
        @Schema(example = "https://pixelpond.example/pricing") @Nullable
        String url,

        @Schema(example = "provider-trial") @Nullable String kind,

        @Schema(
                type = "string",
                allowableValues = {"prompts", "evaluate", "manual", "sensitive", "production"})
        @Nullable
        String use,

        @Schema(format = "date", example = "2026-05-13") @Nullable
        String asOf,

        @Nullable List<HandedPage> pages) {

    /**
     * A captured page.
     *
     * @param url its address
     * @param contentType text/html, text/plain or text/markdown; null: told from the content
     * @param content the page itself
     * @param capturedAt ISO instant, or null for now
     */
    @Serdeable
    @Introspected
    @Schema(name = "HandedPage", requiredProperties = "content")
    public record HandedPage(
            @Nullable String url,
            @Schema(example = "text/html") @Nullable String contentType,
            @Nullable String content,
            @Schema(format = "date-time") @Nullable String capturedAt) {}
}
