package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.ReportJson;
import org.routetrust.audit.RulingChange;
import org.routetrust.registry.AuditRecord;
import org.routetrust.report.Report;

/**
 * A stored audit.
 *
 * @param id of the audit
 * @param at when it was asked for
 * @param routeId the registered route it is of, or null
 * @param report what it says
 * @param captures ids of the captures it was judged from, in the order they were read
 * @param changes the rulings of the route this audit changed; null where it was not just made for a route
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Audit")
record AuditBody(
        UUID id,
        Instant at,
        @Nullable UUID routeId,
        Report report,
        List<UUID> captures,
        @Nullable List<ChangeBody> changes) {

    static AuditBody of(AuditRecord audit, ReportJson json) {
        return of(audit, json, null);
    }

    static AuditBody of(AuditRecord audit, ReportJson json, @Nullable List<RulingChange> changes) {
        return new AuditBody(
                audit.summary().id(),
                audit.summary().askedAt(),
                audit.summary().routeId(),
                json.read(audit.report()),
                audit.captures(),
                changes == null ? null : changes.stream().map(ChangeBody::of).toList());
    }
}
