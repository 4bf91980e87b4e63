package org.routetrust.web.registry;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.routetrust.database.Database;
import org.routetrust.registry.AuditRecord;
import org.routetrust.registry.AuditSummary;
import org.routetrust.registry.Audits;
import org.routetrust.registry.Route;
import org.routetrust.registry.RouteDraft;
import org.routetrust.registry.RouteUpdate;
import org.routetrust.registry.Routes;

/** Registers and edits, and judges again where what was said changes the question. */
@Singleton
final class Registering {

    private final Database database;
    private final Routes routes;
    private final Audits audits;
    private final RouteAudits judging;

    Registering(Database database, Routes routes, Audits audits, RouteAudits judging) {
        this.database = database;
        this.routes = routes;
        this.audits = audits;
        this.judging = judging;
    }

    /**
     * Registers a route.
     *
     * @param by who registers it, or empty
     * @param audit id of the audit that becomes its first; anything else registers a route without one
     * @return the address of its page
     */
    String register(RouteDraft draft, String by, String audit) {
        Optional<AuditSummary> first = id(audit).flatMap(audits::find).map(AuditRecord::summary);
        Route route = database.write(connection -> {
            Route registered = routes.register(draft, by);
            first.ifPresent(found -> audits.attach(found.id(), registered.id()));
            return registered;
        });
        boolean asked = first.filter(found -> asksTheSame(found, draft)).isPresent();
        return first.isEmpty() || asked
                ? "/routes/" + route.id()
                : judging.again(routes.find(route.id()).orElse(route));
    }

    /** Edits a route; empty where somebody else did so meanwhile, or it is gone. */
    Optional<String> update(Route route, int version, RouteDraft draft) {
        return switch (routes.update(route.id(), version, draft)) {
            case RouteUpdate.Updated updated ->
                Optional.of(
                        route.latestAudit() == null || sameQuestion(route, updated.route())
                                ? "/routes/" + route.id()
                                : judging.again(updated.route()));
            case RouteUpdate.Outdated outdated -> Optional.empty();
            case RouteUpdate.Unknown unknown -> Optional.empty();
        };
    }

    private static boolean asksTheSame(AuditSummary audit, RouteDraft draft) {
        return audit.kind().equals(draft.kind())
                && audit.use() == draft.use()
                && audit.url().equals(draft.url());
    }

    private static boolean sameQuestion(Route before, Route now) {
        return before.kind().equals(now.kind())
                && before.use() == now.use()
                && before.url().equals(now.url());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
