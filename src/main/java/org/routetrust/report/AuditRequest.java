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
 * @param nearby where there are no pages and the address is fetched: false to read that page only, and not also those of
 *     its site that tell of prices, terms, limits and support; null is true
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

        @Nullable List<HandedPage> pages,

        @Schema(defaultValue = "true") @Nullable Boolean nearby) {

    /** Without a word about pages nearby. */
    public AuditRequest(
            @Nullable String url,
            @Nullable String kind,
            @Nullable String use,
            @Nullable String asOf,
            @Nullable List<HandedPage> pages) {
        this(url, kind, use, asOf, pages, null);
    }

    /** Whether pages nearby are read where the address is fetched. */
    public boolean readsNearby() {
        return nearby == null || nearby;
    }

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
