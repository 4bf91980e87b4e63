package org.routetrust.web.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.report.AuditRequest;

/**
 * How a registered route is to be audited.
 *
 * @param pages new pages, read together with the ones the route has
 * @param fetch without pages: whether the route's address is fetched; true where it is left out. False judges again what
 *     is stored
 * @param asOf ISO date to judge with the facts of; today where it is left out
 */
@Serdeable
@Schema(name = "RouteAuditRequest")
record RouteAuditForm(
        @Nullable List<AuditRequest.HandedPage> pages,
        @Nullable Boolean fetch,

        @Schema(format = "date", example = "2026-05-13") @Nullable
        String asOf) {

    /** Whether it hands nothing in, and so asks for a fetch. */
    boolean isEmpty() {
        return fetches() && (pages == null || pages.isEmpty());
    }

    boolean fetches() {
        return fetch == null || fetch;
    }
}
