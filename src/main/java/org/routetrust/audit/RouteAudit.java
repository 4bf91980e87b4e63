package org.routetrust.audit;

import java.util.List;
import java.util.UUID;
import org.routetrust.registry.Route;

/**
 * What an audit of a registered route came to.
 *
 * @param audit id of the stored audit
 * @param route as it is now, with its new rulings
 * @param changes the rulings that are not what they were
 */
public record RouteAudit(UUID audit, Route route, List<RulingChange> changes) {

    /** Copies the changes. */
    public RouteAudit {
        changes = List.copyOf(changes);
    }
}
