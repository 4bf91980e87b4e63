package org.routetrust.audit;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.Database;
import org.routetrust.registry.Attachment;
import org.routetrust.registry.AuditRecord;
import org.routetrust.registry.AuditSummary;
import org.routetrust.registry.Audits;
import org.routetrust.registry.DraftReading;
import org.routetrust.registry.DraftRefused;
import org.routetrust.registry.Route;
import org.routetrust.registry.RouteDraft;
import org.routetrust.registry.RouteUpdate;
import org.routetrust.registry.Routes;

/**
 * Registers routes, together with the audit they began with, and edits them; judges again, in the same transaction, what
 * is asked differently then. Every method throws {@link org.routetrust.database.DatabaseUnavailable} if the database does
 * not answer.
 */
@Singleton
public final class RouteRegistering {

    private static final int LONGEST_NAME = 100;

    private final RouteDrafts drafts;
    private final Routes routes;
    private final Audits audits;
    private final RouteAuditing auditing;
    private final Database database;

    RouteRegistering(RouteDrafts drafts, Routes routes, Audits audits, RouteAuditing auditing, Database database) {
        this.drafts = drafts;
        this.routes = routes;
        this.audits = audits;
        this.auditing = auditing;
        this.database = database;
    }

    /**
     * Registers a route.
     *
     * @param by who registers it, up to 100 characters, or null or blank
     * @param audit id of an audit that was made without a route and becomes this route's, or null or blank
     */
    public Registration register(DraftForm form, @Nullable String by, @Nullable String audit) {
        Map<String, String> problems = new LinkedHashMap<>();
        DraftReading reading = drafts.read(form);
        if (reading instanceof DraftRefused refused) {
            problems.putAll(refused.problems());
        }
        String name = drafts.text(by).strip();
        if (name.length() > LONGEST_NAME) {
            problems.put("createdBy", "Shorten it to " + LONGEST_NAME + " characters.");
        }
        Optional<AuditSummary> first = first(audit, problems);
        return reading instanceof RouteDraft draft && problems.isEmpty()
                ? register(draft, name, first.orElse(null))
                : new Registration.Wrong(problems);
    }

    private Optional<AuditSummary> first(@Nullable String audit, Map<String, String> problems) {
        if (audit == null || audit.isBlank()) {
            return Optional.empty();
        }
        Optional<AuditSummary> found = id(audit).flatMap(audits::find).map(AuditRecord::summary);
        if (found.isEmpty()) {
            problems.put("audit", "There is no such audit. Give the id of one, or leave it out.");
        }
        return found;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Both or neither: an audit that is somebody else's, even since a moment ago, undoes the registration. */
    private Registration register(RouteDraft draft, String by, @Nullable AuditSummary first) {
        try {
            return new Registration.Done(database.write(connection -> {
                Route route = routes.register(draft, by);
                return first == null ? route : withAudit(route, draft, first);
            }));
        } catch (Taken e) {
            return new Registration.OfAnotherRoute(e.by);
        }
    }

    private Route withAudit(Route route, RouteDraft draft, AuditSummary first) {
        if (audits.attach(first.id(), route.id()) != Attachment.ATTACHED) {
            throw new Taken(audits.find(first.id())
                    .map(AuditRecord::summary)
                    .map(AuditSummary::routeId)
                    .orElseThrow());
        }
        boolean asked = first.kind().equals(draft.kind())
                && first.use() == draft.use()
                && first.url().equals(draft.url());
        return asked ? routes.find(route.id()).orElseThrow() : judgedAgain(route);
    }

    /** Edits a route, and judges it again where the question is another one now. */
    public RouteUpdate edit(UUID id, int version, RouteDraft draft) {
        return database.write(connection -> {
            Optional<Route> before = routes.hold(id) ? routes.find(id) : Optional.empty();
            RouteUpdate update = routes.update(id, version, draft);
            boolean again = update instanceof RouteUpdate.Updated updated
                    && updated.route().latestAudit() != null
                    && before.filter(route -> asksTheSame(route, updated.route()))
                            .isEmpty();
            return again && update instanceof RouteUpdate.Updated updated
                    ? new RouteUpdate.Updated(judgedAgain(updated.route()))
                    : update;
        });
    }

    private static boolean asksTheSame(Route before, Route now) {
        return before.kind().equals(now.kind())
                && before.use() == now.use()
                && before.url().equals(now.url());
    }

    private Route judgedAgain(Route route) {
        return auditing.judgeAgain(route.id()).map(RouteAudit::route).orElse(route);
    }

    /** Ends the transaction without its changes. */
    private static final class Taken extends RuntimeException {
        private final transient UUID by;

        private Taken(UUID by) {
            this.by = by;
        }
    }
}
