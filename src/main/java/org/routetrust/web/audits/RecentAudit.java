package org.routetrust.web.audits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.routetrust.registry.AuditSummary;
import org.routetrust.web.view.Names;

/**
 * A line of the latest audits.
 *
 * @param name the title of its first page that has one; empty where none has
 * @param url the audited address, or empty
 * @param verdict the headline, or {@code none} where nothing could be read
 * @param use what the headline is for
 */
public record RecentAudit(UUID id, String name, String url, String verdict, String use, Instant at) {

    static RecentAudit of(AuditSummary audit, List<String> titles) {
        return new RecentAudit(
                audit.id(),
                titles.stream().filter(title -> !title.isBlank()).findFirst().orElse(""),
                audit.url(),
                Names.level(audit.rulings(), audit.use()),
                audit.use().id(),
                audit.askedAt());
    }
}
