package org.routetrust.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.Use;

/**
 * A registered route.
 *
 * @param kind id of a route kind, as registered
 * @param use the job it was registered for
 * @param url its address, or empty
 * @param host the host of the address in lower case, or empty
 * @param modelLabel the claimed model, or empty
 * @param note free text, or empty
 * @param updatedAt when it was registered, edited or audited last
 * @param version to be handed back with an edit; audits do not change it
 * @param rulings of the latest audit; none before the first
 * @param latestAudit id of the audit the rulings come from, or null
 */
public record Route(
        UUID id,
        String name,
        String kind,
        Use use,
        String url,
        String host,
        String modelLabel,
        List<String> tags,
        String note,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        int version,
        Rulings rulings,
        @Nullable UUID latestAudit) {

    /** Copies the tags. */
    public Route {
        tags = List.copyOf(tags);
    }
}
