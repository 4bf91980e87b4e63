package org.routetrust.registry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.StorableText;
import org.routetrust.rulebook.Use;

/**
 * An audit without its report.
 *
 * @param id made by whoever audits, with {@link org.routetrust.database.TimeOrderedIds}
 * @param routeId the registered route it is of, or null
 * @param askedAt cut to microseconds, which is what is kept
 * @param url the audited address, or empty
 * @param kind id of the kind that was judged, or empty
 * @param use the job the headline is for
 * @param rulings none where the pages could not be read
 * @param rulebook digest of the rules
 * @param evidence digest of the captures
 */
public record AuditSummary(
        UUID id,
        @Nullable UUID routeId,
        Instant askedAt,
        String url,
        String kind,
        Use use,
        Rulings rulings,
        String rulebook,
        String evidence) {

    /** Makes address and time storable. */
    public AuditSummary {
        askedAt = askedAt.truncatedTo(ChronoUnit.MICROS);
        url = StorableText.of(url);
    }
}
