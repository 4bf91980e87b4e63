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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Registration;
import org.routetrust.audit.RouteDrafts;
import org.routetrust.audit.RouteRegistering;
import org.routetrust.registry.AlikeRoutes;
import org.routetrust.registry.AuditRecord;
import org.routetrust.registry.DraftRefused;
import org.routetrust.registry.Route;
import org.routetrust.registry.RouteDraft;
import org.routetrust.registry.RouteUpdate;
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
    private final RouteDrafts drafts;
    private final RouteRegistering registering;
    private final AlikeRoutes alike;

    RouteFormController(
            Pages pages,
            Views views,
            Routes routes,
            RouteForms forms,
            RouteDrafts drafts,
            RouteRegistering registering,
            AlikeRoutes alike) {
        this.drafts = drafts;
        this.alike = alike;
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
        String audit = form.value("audit");
        return switch (registering.register(RouteForms.draft(form), form.value("createdBy"), audit)) {
            case Registration.Done done -> registered(done.route(), audit);
            case Registration.Wrong wrong -> registration(HttpStatus.BAD_REQUEST, form.with(wrong.problems()));
            case Registration.OfAnotherRoute other -> taken(form, other.route());
        };
    }

    /** The page tells what changed where the route was judged otherwise than the audit it began with. */
    private static HttpResponse<?> registered(Route route, String audit) {
        UUID latest = route.latestAudit();
        return latest == null || latest.toString().equals(audit)
                ? RoutePlace.of(route.id())
                : RoutePlace.since(route.id(), UUID.fromString(audit));
    }

    /** What was typed stays, without the audit, which is another route's. */
    private HttpResponse<?> taken(Form form, UUID owner) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        values.remove("audit");
        Map<String, Object> model = model(new Form(values, Map.of()));
        routes.find(owner).ifPresent(route -> model.put("taken", route));
        return pages.show(HttpStatus.CONFLICT, "registry/form", model);
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
        return switch (drafts.read(RouteForms.draft(form))) {
            case DraftRefused refused ->
                edition(HttpStatus.BAD_REQUEST, route.get(), form.with(refused.problems()), false);
            case RouteDraft draft -> edited(route.get(), form, registering.edit(id, forms.version(form), draft));
        };
    }

    private HttpResponse<?> edited(Route before, Form form, RouteUpdate update) {
        return switch (update) {
            case RouteUpdate.Updated updated ->
                Objects.equals(before.latestAudit(), updated.route().latestAudit())
                        ? RoutePlace.of(before.id())
                        : RoutePlace.since(before.id(), before.latestAudit());
            case RouteUpdate.Outdated outdated ->
                edition(HttpStatus.CONFLICT, outdated.current(), forms.onTopOf(outdated.current(), form), true);
            case RouteUpdate.Unknown unknown -> pages.missing("no-route");
        };
    }

    private HttpResponse<String> registration(HttpStatus status, Form form) {
        return pages.show(status, "registry/form", model(form));
    }

    private Map<String, Object> model(Form form) {
        Map<String, Object> model = new HashMap<>(Map.of("form", form, "names", views.names()));
        model.put("key", "register");
        model.put("action", "/routes");
        model.put("cancel", form.value("audit").isEmpty() ? "/routes" : "/audits/" + form.value("audit"));
        model.put("alike", alike.of(form.value("name"), form.value("url"), null));
        return model;
    }

    /** What was typed stays; saving again, after looking at what the other wrote, takes it. */
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
