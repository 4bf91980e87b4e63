package org.routetrust.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit as it is kept.
 *
 * @param report the report as a JSON document, kept as it was written except for what {@link
 *     org.routetrust.database.StorableText#ofJson} replaces
 * @param captures ids of the snapshots it was judged from, in the order they were read
 * @param holdsUntil the last day on which the same captures and rules rule the same, or null if that does not end
 */
public record AuditRecord(
        AuditSummary summary,
        String report,
        List<UUID> captures,
        @Nullable LocalDate holdsUntil) {

    /** Copies the ids. */
    public AuditRecord {
        captures = List.copyOf(captures);
    }
}
