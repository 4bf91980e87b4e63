package org.routetrust.registry;

import java.util.List;
import java.util.UUID;

/**
 * An audit as it is kept.
 *
 * @param report the report as a JSON document, kept as it was written except for what {@link
 *     org.routetrust.database.StorableText#ofJson} replaces
 * @param captures ids of the snapshots it was judged from, in the order they were read
 */
public record AuditRecord(AuditSummary summary, String report, List<UUID> captures) {

    /** Copies the ids. */
    public AuditRecord {
        captures = List.copyOf(captures);
    }
}
