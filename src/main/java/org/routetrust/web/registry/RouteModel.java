package org.routetrust.web.registry;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.RulingChange;
import org.routetrust.registry.AlikeRoutes;
import org.routetrust.registry.AuditSummary;
import org.routetrust.registry.Audits;
import org.routetrust.registry.History;
import org.routetrust.registry.HistoryQuery;
import org.routetrust.registry.LeftOutPages;
import org.routetrust.registry.Route;
import org.routetrust.registry.RouteCaptures;
import org.routetrust.web.view.Form;
import org.routetrust.web.view.LiveLink;
import org.routetrust.web.view.Views;

/** Gathers what a route's page shows. */
@Singleton
final class RouteModel {

    private final Views views;
    private final Audits audits;
    private final RouteCaptures captures;
    private final LeftOutPages leftOut;
    private final AlikeRoutes alike;

    RouteModel(Views views, Audits audits, RouteCaptures captures, LeftOutPages leftOut, AlikeRoutes alike) {
        this.alike = alike;
        this.views = views;
        this.audits = audits;
        this.captures = captures;
        this.leftOut = leftOut;
    }

    Map<String, Object> of(Route route, @Nullable UUID since, @Nullable String cursor, Form form) {
        History<AuditSummary> history = audits.ofRoute(route.id(), part(cursor));
        Map<String, Object> model = new HashMap<>();
        model.put("route", route);
        model.put("names", views.names());
        model.put("form", form);
        model.put("live", LiveLink.page(route.url()));
        model.put("alike", alike.of(route.name(), route.url(), route.id()));
        model.put("captures", CaptureLine.of(captures.of(route.id()), leftOut.of(route.id())));
        model.put("audits", history.entries().stream().map(AuditLine::of).toList());
        model.put("older", history.next());
        views.find(route.latestAudit()).ifPresent(latest -> model.put("view", views.of(latest, route.id())));
        views.find(since)
                .map(before -> before.summary())
                .filter(before -> route.id().equals(before.routeId()))
                .ifPresent(before -> model.put("changes", RulingChange.between(before.rulings(), route.rulings())));
        return model;
    }

    /** A cursor that cannot be read begins at the beginning. */
    private static HistoryQuery part(@Nullable String cursor) {
        return HistoryQuery.read(null, cursor) instanceof HistoryQuery part ? part : HistoryQuery.newest();
    }
}
