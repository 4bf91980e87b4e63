package org.routetrust.web.registry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.RouteAuditing;
import org.routetrust.registry.Route;
import org.routetrust.registry.Routes;
import org.routetrust.web.Pages;
import org.routetrust.web.audits.Box;
import org.routetrust.web.audits.Dropped;
import org.routetrust.web.audits.Jobs;
import org.routetrust.web.view.Form;

/** A registered route: its ruling, its captures, its audits over time, and new pages for it. */
@Hidden
@Controller("/routes/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RouteController {

    private final Pages pages;
    private final Routes routes;
    private final RouteModel model;
    private final RouteAuditing auditing;
    private final Box box;
    private final Jobs jobs;

    RouteController(Pages pages, Routes routes, RouteModel model, RouteAuditing auditing, Box box, Jobs jobs) {
        this.pages = pages;
        this.routes = routes;
        this.model = model;
        this.auditing = auditing;
        this.box = box;
        this.jobs = jobs;
    }

    /**
     * The route's page.
     *
     * @param since an audit of the route: the page tells what changed since then
     * @param audits cursor into its history
     */
    @Get
    HttpResponse<?> show(UUID id, @QueryValue @Nullable UUID since, @QueryValue @Nullable String audits) {
        return routes.find(id)
                .<HttpResponse<?>>map(route -> page(HttpStatus.OK, route, since, audits, Form.of(Map.of())))
                .orElseGet(() -> pages.missing("no-route"));
    }

    /** The address of a form that was refused, opened anew. */
    @Get("/{form:audits|captures}")
    HttpResponse<?> anew(UUID id, String form) {
        return RoutePlace.of(id);
    }

    /** Fetches the route's address again and audits. */
    @Post("/audits")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> again(UUID id) {
        return routes.find(id)
                .<HttpResponse<?>>map(route ->
                        add(route, Form.of(Map.of("input", route.url(), Box.NEARBY, "yes")), new Dropped.Nothing()))
                .orElseGet(() -> pages.missing("no-route"));
    }

    /** Adds a page and audits. */
    @Post("/captures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> add(
            UUID id, @Part @Nullable String input, @Part @Nullable CompletedFileUpload file, @Part @Nullable String url)
            throws IOException {
        Form form = Form.of(Map.of("input", input == null ? "" : input, "url", url == null ? "" : url));
        Dropped dropped = Dropped.of(file);
        return routes.find(id)
                .<HttpResponse<?>>map(route -> add(route, form, dropped))
                .orElseGet(() -> pages.missing("no-route"));
    }

    private HttpResponse<?> add(Route route, Form form, Dropped file) {
        Box.Read read = box.read(form, file);
        if (!read.problems().isEmpty()) {
            return page(HttpStatus.BAD_REQUEST, route, null, null, form.with(read.problems()));
        }
        return jobs.start(auditing.ask(route, read.pages()), route.latestAudit())
                .<HttpResponse<?>>map(place -> HttpResponse.seeOther(URI.create(place)))
                .orElseGet(() -> page(HttpStatus.SERVICE_UNAVAILABLE, route, null, null, form.with(Box.FULL)));
    }

    private HttpResponse<?> page(
            HttpStatus status, Route route, @Nullable UUID since, @Nullable String cursor, Form form) {
        return pages.show(status, "registry/route", model.of(route, since, cursor, form));
    }
}
