package org.routetrust.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import org.routetrust.audit.Registration;
import org.routetrust.audit.RouteDrafts;
import org.routetrust.audit.RouteRegistering;
import org.routetrust.registry.DraftRefused;
import org.routetrust.registry.QueryRefused;
import org.routetrust.registry.RouteDraft;
import org.routetrust.registry.RouteQuery;
import org.routetrust.registry.RouteUpdate;
import org.routetrust.registry.Routes;

/** The registry. */
@Controller("/api/routes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Routes")
@Refuses
final class RoutesController {

    private final Routes routes;
    private final RouteDrafts drafts;
    private final RouteRegistering registering;

    RoutesController(Routes routes, RouteDrafts drafts, RouteRegistering registering) {
        this.routes = routes;
        this.drafts = drafts;
        this.registering = registering;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Register a route, with the audit it began with if there is one")
    @ApiResponse(
            responseCode = "201",
            description = "The route is registered; Location has its address",
            content = @Content(schema = @Schema(implementation = RouteBody.class)))
    HttpResponse<?> registerRoute(@Body RouteForm form) {
        return switch (registering.register(form.draft(), form.createdBy(), form.audit())) {
            case Registration.Done done ->
                HttpResponse.created(
                        RouteBody.of(done.route()),
                        URI.create("/api/routes/" + done.route().id()));
            case Registration.Wrong wrong -> Refusals.wrong(wrong.problems());
            case Registration.OfAnotherRoute other -> Refusals.of(ProblemKind.ELSEWHERE);
        };
    }

    @Get
    @Operation(summary = "Search and list routes")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list; the Link header leads to the next",
            content = @Content(schema = @Schema(implementation = RouteList.class)))
    HttpResponse<?> listRoutes(
            HttpRequest<?> request,
            @Parameter(
                            description = "Words to be found in name, address, model, tags or note. What is called so"
                                    + " comes first, what is only spelt alike last",
                            example = "pond")
                    @QueryValue
                    @Nullable
                    String q,
            @Parameter(description = "Id of a kind") @QueryValue @Nullable String kind,
            @Parameter(
                            description = "The use routes were registered for",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "prompts",
                                                "evaluate",
                                                "manual",
                                                "sensitive",
                                                "production"
                                            }))
                    @QueryValue
                    @Nullable
                    String use,
            @Parameter(
                            description = "The verdict of the latest audit",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"usable", "test-only", "stop"}))
                    @QueryValue
                    @Nullable
                    String verdict,
            @Parameter(
                            description = "The use whose verdict is meant; that of each route where it is left out",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "prompts",
                                                "evaluate",
                                                "manual",
                                                "sensitive",
                                                "production"
                                            }))
                    @QueryValue
                    @Nullable
                    String verdictFor,
            @Parameter(
                            description = "What comes first: changed last, by name, or the best verdict",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"updated", "name", "verdict"}))
                    @QueryValue
                    @Nullable
                    String sort,
            @Parameter(description = "1 to 100; 25 where it is left out") @QueryValue @Nullable String size,
            @Parameter(description = "As given with the part before") @QueryValue @Nullable String cursor) {
        return switch (RouteQuery.read(drafts.kinds(), q, kind, use, verdict, verdictFor, sort, size, cursor)) {
            case QueryRefused refused -> Refusals.wrong(refused);
            case RouteQuery query -> {
                RouteList list = RouteList.of(routes.page(query));
                yield PageLinks.answer(request, list, list.next());
            }
        };
    }

    @Get("/{id}")
    @Operation(summary = "Read a route")
    @ApiResponse(
            responseCode = "200",
            description = "The route",
            content = @Content(schema = @Schema(implementation = RouteBody.class)))
    HttpResponse<?> readRoute(@Parameter(description = "Id of the route") UUID id) {
        return routes.find(id)
                .<HttpResponse<?>>map(route -> HttpResponse.ok(RouteBody.of(route)))
                .orElseGet(() -> Refusals.missing("route"));
    }

    @Put("/{id}")
    @Operation(
            summary = "Edit a route",
            description = "Replaces everything that is said about it, and judges it again if kind, use or address"
                    + " changed. Refused with 409 and the route as it is now if"
                    + " somebody edited it since that version.")
    @ApiResponse(
            responseCode = "200",
            description = "The route as it is now",
            content = @Content(schema = @Schema(implementation = RouteBody.class)))
    HttpResponse<?> editRoute(@Parameter(description = "Id of the route") UUID id, @Body RouteForm form) {
        Integer version = form.version();
        return switch (drafts.read(form.draft())) {
            case DraftRefused refused -> Refusals.wrong(refused.problems());
            case RouteDraft draft ->
                version == null
                        ? Refusals.wrong(Map.of("version", "Give the version of the route the edit began with."))
                        : edited(registering.edit(id, version, draft));
        };
    }

    private static HttpResponse<?> edited(RouteUpdate update) {
        return switch (update) {
            case RouteUpdate.Updated updated -> HttpResponse.ok(RouteBody.of(updated.route()));
            case RouteUpdate.Outdated outdated -> Refusals.outdated(RouteBody.of(outdated.current()));
            case RouteUpdate.Unknown unknown -> Refusals.missing("route");
        };
    }
}
