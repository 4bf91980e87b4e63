package org.routetrust.web.audits;

import java.time.Instant;
import java.util.UUID;
import org.routetrust.registry.AuditSummary;
import org.routetrust.rulebook.Level;

/**
 * A line of the latest audits.
 *
 * @param name the audited address, or the title of a text; empty where it has none
 * @param verdict the headline, or {@code none} where nothing could be read
 * @param use what the headline is for
 */
public record RecentAudit(UUID id, String name, String verdict, String use, Instant at) {

    static RecentAudit of(AuditSummary audit, String name) {
        return new RecentAudit(
                audit.id(),
                name,
                audit.rulings().of(audit.use()).map(Level::id).orElse("none"),
                audit.use().id(),
                audit.askedAt());
    }
}
