package org.routetrust.web.registry;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.routetrust.registry.AuditSummary;
import org.routetrust.rulebook.Use;
import org.routetrust.web.view.Names;

/**
 * A line of a route's audits over time.
 *
 * @param levels the rulings in the order of the uses
 */
public record AuditLine(UUID id, Instant at, List<String> levels) {

    static AuditLine of(AuditSummary audit) {
        return new AuditLine(
                audit.id(),
                audit.askedAt(),
                Arrays.stream(Use.values())
                        .map(use -> Names.level(audit.rulings(), use))
                        .toList());
    }
}
