package org.routetrust.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit that is asked for.
 *
 * @param question what is asked; answers by hand of a registered route are added by the auditor
 * @param incoming new pages, possibly none
 * @param route the registered route, whose pages are read along, or null
 */
public record Ask(
        Question question,
        List<Incoming> incoming,
        @Nullable UUID route) {

    /** Copies the pages. */
    public Ask {
        incoming = List.copyOf(incoming);
    }
}
