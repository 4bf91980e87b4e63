package org.routetrust.web.audits;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.routetrust.registry.AuditRecord;
import org.routetrust.web.Pages;
import org.routetrust.web.view.Views;

/** One audit: its progress while it runs, then its report. */
@Hidden
@Controller("/audits/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuditController {

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
    HttpResponse<?> show(UUID id) {
        return jobs.find(id)
                .<HttpResponse<?>>map(this::course)
                .or(() -> views.find(id).map(this::report))
                .orElseGet(() -> pages.missing("audit-lost"));
    }

    /** How far it is, to be swapped into the page that shows it. */
    @Get("/progress")
    HttpResponse<?> progress(UUID id) {
        return jobs.find(id)
                .filter(job -> job.course() instanceof Course.Running)
                .<HttpResponse<?>>map(job -> pages.show("audits/_progress", Map.of("job", id, "running", job.course())))
                .orElseGet(() -> HttpResponse.ok().header("HX-Redirect", "/audits/" + id));
    }

    private HttpResponse<?> course(Job job) {
        return switch (job.course()) {
            case Course.Finished finished -> HttpResponse.seeOther(URI.create(job.target(finished.audit())));
            case Course.Running running -> pages.show("audits/progress", Map.of("job", job.id(), "running", running));
            case Course.Broken broken -> pages.show("audits/broken", Map.of("broken", broken));
        };
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
