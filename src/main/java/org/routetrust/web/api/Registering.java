package org.routetrust.web.api;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.routetrust.audit.Road;
import org.routetrust.audit.RouteAudit;
import org.routetrust.audit.RouteAuditing;
import org.routetrust.database.Database;
import org.routetrust.fetch.Progress;
import org.routetrust.registry.Attachment;
import org.routetrust.registry.AuditRecord;
import org.routetrust.registry.AuditSummary;
import org.routetrust.registry.Audits;
import org.routetrust.registry.Route;
import org.routetrust.registry.RouteDraft;
import org.routetrust.registry.RouteUpdate;
import org.routetrust.registry.Routes;

/** Registers a route, together with the audit it began with, and edits it; judges again what is asked differently. */
@Singleton
final class Registering {

    private static final int LONGEST_NAME = 100;

    private final Routes routes;
    private final Audits audits;
    private final Database database;
    private final Road road;
    private final RouteAuditing auditing;

    Registering(Routes routes, Audits audits, Database database, Road road, RouteAuditing auditing) {
        this.routes = routes;
        this.audits = audits;
        this.database = database;
        this.road = road;
        this.auditing = auditing;
    }

    HttpResponse<?> register(RouteDraft draft, RouteForm form) {
        String by = form.createdBy() == null ? "" : road.mask(form.createdBy()).strip();
        if (by.length() > LONGEST_NAME) {
            return Refusals.wrong(Map.of("createdBy", "Shorten it to 100 characters."));
        }
        return form.audit() == null ? created(routes.register(draft, by)) : register(draft, by, form.audit());
    }

    private HttpResponse<?> register(RouteDraft draft, String by, String audit) {
        Optional<AuditRecord> found = RouteForms.id(audit).flatMap(audits::find);
        if (found.isEmpty()) {
            return Refusals.wrong(Map.of("audit", "There is no such audit. Give the id of one, or leave it out."));
        }
        UUID owner = found.get().summary().routeId();
        return owner == null ? attached(draft, by, found.get().summary()) : Refusals.of(ProblemKind.ELSEWHERE);
    }

    /** Both or neither: an audit that somebody else took meanwhile undoes the registration. */
    private HttpResponse<?> attached(RouteDraft draft, String by, AuditSummary audit) {
        try {
            return created(database.write(connection -> {
                Route route = routes.register(draft, by);
                if (audits.attach(audit.id(), route.id()) != Attachment.ATTACHED) {
                    throw new TakenMeanwhile();
                }
                boolean asked = audit.kind().equals(draft.kind())
                        && audit.use() == draft.use()
                        && audit.url().equals(draft.url());
                return asked ? routes.find(route.id()).orElse(route) : judgedAgain(route);
            }));
        } catch (TakenMeanwhile e) {
            return Refusals.of(ProblemKind.ELSEWHERE);
        }
    }

    /** Edits a route, and judges it again where the question is another one now. */
    HttpResponse<?> edit(UUID id, int version, RouteDraft draft) {
        Optional<Route> before = routes.find(id);
        return switch (routes.update(id, version, draft)) {
            case RouteUpdate.Updated updated -> {
                Route now = updated.route();
                boolean same = now.latestAudit() == null
                        || before.filter(route -> asksTheSame(route, now)).isPresent();
                yield HttpResponse.ok(RouteBody.of(same ? now : judgedAgain(now)));
            }
            case RouteUpdate.Outdated outdated -> Refusals.outdated(RouteBody.of(outdated.current()));
            case RouteUpdate.Unknown unknown -> Refusals.missing("route");
        };
    }

    private static boolean asksTheSame(Route before, Route now) {
        return before.kind().equals(now.kind())
                && before.use() == now.use()
                && before.url().equals(now.url());
    }

    private Route judgedAgain(Route route) {
        return auditing.audit(route.id(), List.of(), Progress.NONE)
                .map(RouteAudit::route)
                .orElse(route);
    }

    private static HttpResponse<?> created(Route route) {
        return HttpResponse.created(RouteBody.of(route), URI.create("/api/routes/" + route.id()));
    }

    /** Ends the transaction without its changes. */
    private static final class TakenMeanwhile extends RuntimeException {}
}
