package org.routetrust.web.audits;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.TimeOrderedIds;
import org.routetrust.registry.AuditRecord;
import org.routetrust.web.Pages;
import org.routetrust.web.view.Views;

/** One audit: its progress while it runs, then its report, under the same address. */
@Hidden
@Controller("/audits/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuditController {

    /** Says in an address that the page of the audit's route is to follow the progress. */
    static final String ROUTE = "route";

    private final Pages pages;
    private final Views views;
    private final Jobs jobs;

    AuditController(Pages pages, Views views, Jobs jobs) {
        this.pages = pages;
        this.views = views;
        this.jobs = jobs;
    }

    /** The report, or how far it is. */
    @Get
    HttpResponse<?> show(UUID id, @QueryValue @Nullable String then) {
        Job job = jobs.find(id).orElse(null);
        return switch (job == null ? new Course.Finished() : job.course()) {
            case Course.Running running -> pages.show("audits/progress", Map.of("job", id, "running", running));
            case Course.Broken broken -> pages.show("audits/broken", Map.of("reason", broken.reason()));
            case Course.Finished finished -> finished(id, job, then);
        };
    }

    /** How far it is, to be swapped into the page that shows it. */
    @Get("/progress")
    HttpResponse<?> progress(UUID id) {
        return jobs.find(id)
                .filter(job -> job.course() instanceof Course.Running)
                .<HttpResponse<?>>map(job -> pages.show("audits/_progress", Map.of("job", id, "running", job.course())))
                .orElseGet(() -> HttpResponse.ok().header("HX-Refresh", "true"));
    }

    private HttpResponse<?> finished(UUID id, @Nullable Job job, @Nullable String then) {
        return views.find(id)
                .<HttpResponse<?>>map(
                        audit -> ROUTE.equals(then) && audit.summary().routeId() != null
                                ? route(audit.summary().routeId(), job)
                                : report(audit))
                .orElseGet(() -> lost(id));
    }

    private static HttpResponse<?> route(UUID route, @Nullable Job job) {
        UUID before = job == null ? null : job.before();
        return HttpResponse.seeOther(URI.create("/routes/" + route + (before == null ? "" : "?since=" + before)));
    }

    /** What ran when the service was stopped is known by its id alone. */
    private HttpResponse<?> lost(UUID id) {
        return TimeOrderedIds.isOne(id)
                ? pages.show(HttpStatus.GONE, "audits/broken", Map.of("reason", "interrupted"))
                : pages.missing("no-audit");
    }

    private HttpResponse<?> report(AuditRecord audit) {
        return pages.show(
                "audits/audit",
                Map.of(
                        "audit",
                        audit.summary(),
                        "view",
                        views.of(audit, audit.summary().routeId())));
    }
}
