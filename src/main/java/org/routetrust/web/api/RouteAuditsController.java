package org.routetrust.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.ReportJson;
import org.routetrust.audit.RouteAudit;
import org.routetrust.audit.RouteAuditing;
import org.routetrust.fetch.Progress;
import org.routetrust.registry.Audits;
import org.routetrust.registry.HistoryQuery;
import org.routetrust.registry.QueryRefused;
import org.routetrust.registry.Route;
import org.routetrust.registry.Routes;
import org.routetrust.report.AuditRequest;

/** Audits of registered routes. */
@Controller("/api/routes/{id}/audits")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Routes")
@Refuses
final class RouteAuditsController {

    private final Routes routes;
    private final Arrivals arrivals;
    private final RouteAuditing auditing;
    private final Audits audits;
    private final ReportJson json;

    RouteAuditsController(Routes routes, Arrivals arrivals, RouteAuditing auditing, Audits audits, ReportJson json) {
        this.routes = routes;
        this.arrivals = arrivals;
        this.auditing = auditing;
        this.audits = audits;
        this.json = json;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            summary = "Audit a route again",
            description = "With new pages, or by fetching its address, or, with fetch: false, from what is stored."
                    + " Answers given by hand outrank what pages say. Pages that are left out are not judged; handing one"
                    + " in takes it back in.")
    @ApiResponse(
            responseCode = "201",
            description = "The audit is stored; Location has its address",
            content = @Content(schema = @Schema(implementation = AuditBody.class)))
    HttpResponse<?> auditRoute(@Parameter(description = "Id of the route") UUID id, @Body RouteAuditForm form) {
        return routes.find(id)
                .<HttpResponse<?>>map(route -> audit(route, form))
                .orElseGet(() -> Refusals.missing("route"));
    }

    private HttpResponse<?> audit(Route route, RouteAuditForm form) {
        if (route.url().isEmpty() && form.isEmpty()) {
            return Refusals.wrong(
                    Map.of("pages", "The route has no address to fetch. Hand in pages, or send fetch: false."));
        }
        AuditRequest request = new AuditRequest(route.url(), null, null, form.asOf(), form.pages());
        return switch (arrivals.read(request, form.fetches())) {
            case Arrival.Unfit unfit -> Refusals.wrong(unfit.problems());
            case Arrival.Fit fit ->
                auditing.audit(route.id(), fit.pages(), fit.question().asOf(), Progress.NONE)
                        .<HttpResponse<?>>map(this::created)
                        .orElseGet(() -> Refusals.missing("route"));
        };
    }

    private HttpResponse<?> created(RouteAudit made) {
        AuditBody body = AuditBody.of(audits.find(made.audit()).orElseThrow(), json, made.changes());
        return HttpResponse.created(body, URI.create("/api/audits/" + made.audit()));
    }

    @Get
    @Operation(summary = "List the audits of a route, newest first")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list; the Link header leads to the next",
            content = @Content(schema = @Schema(implementation = AuditList.class)))
    HttpResponse<?> listAuditsOfRoute(
            HttpRequest<?> request,
            @Parameter(description = "Id of the route") UUID id,
            @Parameter(description = "1 to 100; 25 where it is left out") @QueryValue @Nullable String size,
            @Parameter(description = "As given with the part before") @QueryValue @Nullable String cursor) {
        if (routes.find(id).isEmpty()) {
            return Refusals.missing("route");
        }
        return switch (HistoryQuery.read(size, cursor)) {
            case QueryRefused refused -> Refusals.wrong(refused);
            case HistoryQuery query -> {
                AuditList list = AuditList.of(audits.ofRoute(id, query));
                yield PageLinks.answer(request, list, list.next());
            }
        };
    }
}
