package org.routetrust.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.routetrust.fetch.Progress;
import org.routetrust.registry.Route;
import org.routetrust.registry.Routes;

/** Audits registered routes: as the kind and for the use they are registered with, with the answers given by hand. */
@Singleton
public final class RouteAuditing {

    private final Routes routes;
    private final Auditor auditor;
    private final Clock clock;

    RouteAuditing(Routes routes, Auditor auditor, Clock clock) {
        this.routes = routes;
        this.auditor = auditor;
        this.clock = clock;
    }

    /**
     * Audits a route from new pages and those it has. Blocks while pages are fetched.
     *
     * @param progress hears how far the fetching is, on this thread
     * @return empty if there is no such route
     * @throws org.routetrust.database.DatabaseUnavailable if nothing could be kept
     */
    public Optional<RouteAudit> audit(UUID route, List<Incoming> incoming, Progress progress) {
        return audit(route, incoming, LocalDate.now(clock), progress);
    }

    /**
     * Judges again what is stored of a route, as of today.
     *
     * @return empty if there is no such route
     * @throws org.routetrust.database.DatabaseUnavailable if nothing could be kept
     */
    public Optional<RouteAudit> judgeAgain(UUID route) {
        return audit(route, List.of(), Progress.NONE);
    }

    /** The same as {@link #audit(UUID, List, Progress)} with the facts known on a day. */
    public Optional<RouteAudit> audit(UUID route, List<Incoming> incoming, LocalDate asOf, Progress progress) {
        return routes.find(route).map(before -> {
            UUID audit = auditor.audit(ask(before, incoming, asOf), progress);
            Route after = routes.find(route).orElseThrow();
            return new RouteAudit(audit, after, RulingChange.between(before.rulings(), after.rulings()));
        });
    }

    /** What is asked when new pages of a route come in today, for whoever audits later. */
    public Ask ask(Route route, List<Incoming> incoming) {
        return ask(route, incoming, LocalDate.now(clock));
    }

    private static Ask ask(Route route, List<Incoming> incoming, LocalDate asOf) {
        Question question = new Question(route.url(), route.kind(), route.use(), asOf, List.of(), List.of());
        return new Ask(question, incoming, route.id());
    }
}
