package org.routetrust.web.registry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.routetrust.audit.Leaving;
import org.routetrust.audit.LeavingOut;
import org.routetrust.registry.Route;
import org.routetrust.registry.Routes;
import org.routetrust.web.Pages;
import org.routetrust.web.view.Form;

/** Leaves a page of a route out, and takes it back in. */
@Hidden
@Controller("/routes/{id}/captures/{capture}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LeaveOutController {

    private final Pages pages;
    private final Routes routes;
    private final RouteModel model;
    private final LeavingOut leaving;

    LeaveOutController(Pages pages, Routes routes, RouteModel model, LeavingOut leaving) {
        this.pages = pages;
        this.routes = routes;
        this.model = model;
        this.leaving = leaving;
    }

    /** The address of a form that was refused, opened anew. */
    @Get("/{form:leave-out|take-back}")
    HttpResponse<?> anew(UUID id, UUID capture, String form) {
        return RoutePlace.of(id);
    }

    /** Leaves the page out and judges again at once. */
    @Post("/leave-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leaveOut(UUID id, UUID capture) {
        return changed(id, () -> leaving.leaveOut(id, capture));
    }

    /** Takes the page back in and judges again at once; one that is in already stays so. */
    @Post("/take-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(UUID id, UUID capture) {
        return changed(id, () -> leaving.takeBack(id, capture));
    }

    private HttpResponse<?> changed(UUID id, Supplier<Leaving> change) {
        return routes.find(id)
                .<HttpResponse<?>>map(route -> answer(route, change.get()))
                .orElseGet(() -> pages.missing("no-route"));
    }

    private HttpResponse<?> answer(Route route, Leaving leaving) {
        return switch (leaving) {
            case Leaving.Done done -> RoutePlace.since(route.id(), route.latestAudit());
            case Leaving.NotLeftOut none -> RoutePlace.of(route.id());
            case Leaving.RestedOn rested -> refused(route, rested.remedy());
            case Leaving.NoSuchCapture none -> pages.missing("no-capture");
            case Leaving.NoSuchRoute none -> pages.missing("no-route");
        };
    }

    private HttpResponse<?> refused(Route route, String why) {
        Map<String, Object> shown = model.of(route, null, null, Form.of(Map.of()));
        shown.put("rested", why);
        return pages.show(HttpStatus.CONFLICT, "registry/route", shown);
    }
}
