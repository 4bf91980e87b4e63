package org.routetrust.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Capture;
import org.routetrust.audit.Road;
import org.routetrust.page.Page;
import org.routetrust.page.PageText;
import org.routetrust.registry.CapturesQuery;
import org.routetrust.registry.LeftOutPages;
import org.routetrust.registry.QueryRefused;
import org.routetrust.registry.RouteCaptures;
import org.routetrust.registry.Routes;
import org.routetrust.snapshot.Snapshot;
import org.routetrust.snapshot.Snapshots;

/** The evidence. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Captures")
@Refuses
final class CapturesController {

    /** Never as a page: what was captured may be hostile. */
    private static final MediaType PLAIN = MediaType.of("text/plain;charset=utf-8");

    private final Routes routes;
    private final RouteCaptures routeCaptures;
    private final LeftOutPages leftOut;
    private final Snapshots snapshots;
    private final Road road;

    CapturesController(
            Routes routes, RouteCaptures routeCaptures, LeftOutPages leftOut, Snapshots snapshots, Road road) {
        this.road = road;
        this.routes = routes;
        this.routeCaptures = routeCaptures;
        this.leftOut = leftOut;
        this.snapshots = snapshots;
    }

    @Get("/routes/{id}/captures")
    @Operation(summary = "List the captures of a route, newest first")
    @ApiResponse(
            responseCode = "200",
            description =
                    "A part of the captures of its pages, those too that are left out; the Link header leads to the next",
            content = @Content(schema = @Schema(implementation = CaptureList.class)))
    HttpResponse<?> listCapturesOfRoute(
            HttpRequest<?> request,
            @Parameter(description = "Id of the route") UUID id,
            @Parameter(description = "1 to 100; 25 where it is left out") @QueryValue @Nullable String size,
            @Parameter(description = "As given with the part before") @QueryValue @Nullable String cursor) {
        if (routes.find(id).isEmpty()) {
            return Refusals.missing("route");
        }
        return switch (CapturesQuery.read(size, cursor)) {
            case QueryRefused refused -> Refusals.wrong(refused);
            case CapturesQuery query -> {
                CaptureList list = CaptureList.of(routeCaptures.page(id, query), leftOut.of(id));
                yield PageLinks.answer(request, list, list.next());
            }
        };
    }

    @Get("/captures/{id}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(summary = "Read a capture")
    @ApiResponse(
            responseCode = "200",
            description = "The capture with its text, or the text or the source alone",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CaptureBody.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    HttpResponse<?> readCapture(
            @Parameter(description = "Id of the capture") UUID id,
            @Parameter(
                            description = "The text as it was read, or the source as it was captured, as plain text;"
                                    + " everything as JSON where it is left out",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"text", "source"}))
                    @QueryValue
                    @Nullable
                    String format) {
        return snapshots
                .find(id)
                .<HttpResponse<?>>map(snapshot -> as(format, snapshot))
                .orElseGet(() -> Refusals.missing("capture"));
    }

    private HttpResponse<?> as(@Nullable String format, Snapshot snapshot) {
        Page page = road.read(Capture.of(snapshot));
        return switch (format == null ? "" : format) {
            case "" -> HttpResponse.ok(CaptureBody.of(snapshot, page)).contentType(MediaType.APPLICATION_JSON_TYPE);
            case "text" -> HttpResponse.ok(PageText.of(page).text()).contentType(PLAIN);
            case "source" -> HttpResponse.ok(snapshot.content()).contentType(PLAIN);
            default -> Refusals.wrong(Map.of("format", "Write text or source, or leave it out."));
        };
    }
}
