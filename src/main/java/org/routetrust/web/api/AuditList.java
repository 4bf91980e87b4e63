package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.AuditSummary;
import org.routetrust.registry.History;

/**
 * A part of the list of audits, newest first.
 *
 * @param items the audits
 * @param next cursor of the following part, or null on the last one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuditList(List<AuditLine> items, @Nullable String next) {

    static AuditList of(History<AuditSummary> audits) {
        return new AuditList(audits.entries().stream().map(AuditLine::of).toList(), audits.next());
    }
}
