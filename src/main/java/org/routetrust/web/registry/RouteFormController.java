package org.routetrust.web.registry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.AuditRecord;
import org.routetrust.registry.DraftRefused;
import org.routetrust.registry.Route;
import org.routetrust.registry.RouteDraft;
import org.routetrust.registry.Routes;
import org.routetrust.web.Pages;
import org.routetrust.web.view.Form;
import org.routetrust.web.view.Views;

/** Registers routes, and edits what was said about them. */
@Hidden
@Controller("/routes")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RouteFormController {

    private final Pages pages;
    private final Views views;
    private final Routes routes;
    private final RouteForms forms;
    private final Registering registering;

    RouteFormController(Pages pages, Views views, Routes routes, RouteForms forms, Registering registering) {
        this.pages = pages;
        this.views = views;
        this.routes = routes;
        this.forms = forms;
        this.registering = registering;
    }

    /** The empty form, or one filled from an audit; an audit that is a route's leads to that route. */
    @Get("/new")
    HttpResponse<?> empty(@QueryValue @Nullable UUID audit) {
        Optional<AuditRecord> found = views.find(audit);
        UUID owner = found.map(AuditRecord::summary)
                .map(summary -> summary.routeId())
                .orElse(null);
        if (owner != null) {
            return HttpResponse.seeOther(URI.create("/routes/" + owner));
        }
        return registration(HttpStatus.OK, found.map(forms::of).orElseGet(forms::empty));
    }

    /** Registers, or shows what to correct. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> register(@Body Map<String, Object> body) {
        Form form = Form.sent(body);
        return switch (forms.read(form)) {
            case DraftRefused refused -> registration(HttpStatus.BAD_REQUEST, form.with(refused.problems()));
            case RouteDraft draft ->
                HttpResponse.seeOther(URI.create(registering.register(draft, form.value("by"), form.value("audit"))));
        };
    }

    /** The form with what is known of the route. */
    @Get("/{id}/edit")
    HttpResponse<?> edit(UUID id) {
        return routes.find(id)
                .<HttpResponse<?>>map(route -> edition(HttpStatus.OK, route, forms.of(route), false))
                .orElseGet(() -> pages.missing("no-route"));
    }

    /** Saves an edit, unless somebody else was faster: then both versions are shown. */
    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(UUID id, @Body Map<String, Object> body) {
        Form form = Form.sent(body);
        Optional<Route> route = routes.find(id);
        if (route.isEmpty()) {
            return pages.missing("no-route");
        }
        return switch (forms.read(form)) {
            case DraftRefused refused ->
                edition(HttpStatus.BAD_REQUEST, route.get(), form.with(refused.problems()), false);
            case RouteDraft draft ->
                registering
                        .update(route.get(), forms.version(form), draft)
                        .<HttpResponse<?>>map(place -> HttpResponse.seeOther(URI.create(place)))
                        .orElseGet(() -> conflict(id, form));
        };
    }

    /** What was typed stays; saving again, after looking at what the other wrote, takes it. */
    private HttpResponse<?> conflict(UUID id, Form form) {
        return routes.find(id)
                .<HttpResponse<?>>map(now -> edition(HttpStatus.CONFLICT, now, forms.onTopOf(now, form), true))
                .orElseGet(() -> pages.missing("no-route"));
    }

    private HttpResponse<String> registration(HttpStatus status, Form form) {
        Map<String, Object> model = new HashMap<>(Map.of("form", form, "names", views.names()));
        model.put("key", "register");
        model.put("action", "/routes");
        model.put("cancel", form.value("audit").isEmpty() ? "/routes" : "/audits/" + form.value("audit"));
        return pages.show(status, "registry/form", model);
    }

    private HttpResponse<String> edition(HttpStatus status, Route route, Form form, boolean conflict) {
        Map<String, Object> model = new HashMap<>(Map.of("form", form, "names", views.names()));
        model.put("key", "edit");
        model.put("action", "/routes/" + route.id());
        model.put("cancel", "/routes/" + route.id());
        if (conflict) {
            model.put("other", forms.of(route));
        }
        return pages.show(status, "registry/form", model);
    }
}
