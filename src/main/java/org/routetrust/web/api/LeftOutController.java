package org.routetrust.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Leaving;
import org.routetrust.audit.LeavingOut;

/** The pages of a route that are not to be judged. */
@Controller("/api/routes/{id}/left-out")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Captures")
@Refuses
final class LeftOutController {

    private final LeavingOut leaving;

    LeftOutController(LeavingOut leaving) {
        this.leaving = leaving;
    }

    @Post
    @Operation(
            summary = "Leave a page out, and judge the route again",
            description = "The page of the capture, however often it was captured, is not judged until it is taken back"
                    + " in or handed in again; fetching it changes nothing. Refused with 409 while an answer by hand"
                    + " quotes it.")
    @ApiResponse(
            responseCode = "200",
            description = "The verdicts as they are now, and what changed",
            content = @Content(schema = @Schema(implementation = LeftOutOutcome.class)))
    HttpResponse<?> leaveOut(@Parameter(description = "Id of the route") UUID id, @Body LeftOutForm form) {
        return id(form.capture())
                .<HttpResponse<?>>map(capture -> switch (leaving.leaveOut(id, capture)) {
                    case Leaving.NoSuchCapture none -> noCapture();
                    case Leaving other -> answer(other, true);
                })
                .orElseGet(LeftOutController::noCapture);
    }

    @Delete("/{capture}")
    @Operation(
            summary = "Take a page back in, and judge the route again",
            description = "The page is judged as it was captured last.")
    @ApiResponse(
            responseCode = "200",
            description = "The verdicts as they are now, and what changed",
            content = @Content(schema = @Schema(implementation = LeftOutOutcome.class)))
    HttpResponse<?> takeBack(
            @Parameter(description = "Id of the route") UUID id,
            @Parameter(description = "Id of any capture of the page") UUID capture) {
        return answer(leaving.takeBack(id, capture), false);
    }

    private static HttpResponse<?> answer(Leaving leaving, boolean leftOut) {
        return switch (leaving) {
            case Leaving.Done done -> HttpResponse.ok(LeftOutOutcome.of(done, leftOut));
            case Leaving.RestedOn rested -> Refusals.of(ProblemKind.RESTED_ON, rested.remedy());
            case Leaving.NotLeftOut none -> Refusals.missing("left-out page");
            case Leaving.NoSuchCapture none -> Refusals.missing("capture");
            case Leaving.NoSuchRoute none -> Refusals.missing("route");
        };
    }

    private static HttpResponse<?> noCapture() {
        return Refusals.wrong(Map.of("capture", "The route has no such capture. Give the id of one."));
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(String::strip).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
