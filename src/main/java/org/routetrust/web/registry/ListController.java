package org.routetrust.web.registry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.QueryRefused;
import org.routetrust.registry.RoutePage;
import org.routetrust.registry.RouteQuery;
import org.routetrust.registry.Routes;
import org.routetrust.rulebook.KindRule;
import org.routetrust.web.Pages;
import org.routetrust.web.view.Views;

/** The registry: all routes, searched, filtered and sorted. */
@Hidden
@Controller("/routes")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ListController {

    private final Pages pages;
    private final Views views;
    private final Routes routes;

    ListController(Pages pages, Views views, Routes routes) {
        this.pages = pages;
        this.views = views;
        this.routes = routes;
    }

    /** A page of routes; only the part that changes where a script asks while somebody types. */
    @Get
    HttpResponse<?> list(@RequestBean ListQuery query, @Header("HX-Request") @Nullable String partly) {
        Map<String, Object> model = new HashMap<>(Map.of("query", query, "names", views.names()));
        HttpStatus status = HttpStatus.OK;
        switch (query.read(kinds())) {
            case QueryRefused refused -> {
                status = HttpStatus.BAD_REQUEST;
                model.put("refused", refused.remedy());
                model.put("lines", List.of());
            }
            case RouteQuery asked -> {
                RoutePage page = routes.page(asked);
                model.put("lines", lines(page, asked));
                model.put("next", page.next() == null ? "" : query.next(page.next()));
            }
        }
        return pages.show(status, partly == null ? "registry/list" : "registry/_found", model);
    }

    private List<String> kinds() {
        return views.names().kinds().stream().map(KindRule::id).toList();
    }

    private static List<RouteLine> lines(RoutePage page, RouteQuery asked) {
        return page.routes().stream()
                .map(route -> RouteLine.of(route, asked.verdictFor()))
                .toList();
    }
}
