package org.routetrust.web.registry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.routetrust.audit.Ask;
import org.routetrust.audit.Auditor;
import org.routetrust.audit.Incoming;
import org.routetrust.audit.Question;
import org.routetrust.fetch.Progress;
import org.routetrust.registry.Route;

/** Audits of registered routes: asked as the route was registered, over all its captures. */
@Singleton
final class RouteAudits {

    private final Auditor auditor;
    private final Clock clock;

    RouteAudits(Auditor auditor, Clock clock) {
        this.auditor = auditor;
        this.clock = clock;
    }

    /** What to ask when new pages come in. */
    Ask ask(Route route, List<Incoming> pages) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        Question question = new Question(route.url(), route.kind(), route.use(), today, List.of(), List.of());
        return new Ask(question, pages, route.id());
    }

    /**
     * Judges again at once from what is stored.
     *
     * @return the address of the route's page, which tells what changed
     */
    String again(Route route) {
        auditor.audit(ask(route, List.of()), Progress.NONE);
        return "/routes/" + route.id() + (route.latestAudit() == null ? "" : "?since=" + route.latestAudit());
    }
}
