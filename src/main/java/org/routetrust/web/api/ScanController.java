package org.routetrust.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.routetrust.audit.QuickAnswer;
import org.routetrust.audit.QuickCheck;
import org.routetrust.audit.Refused;

/** The quick check of a text. Nothing of it is kept. */
@Controller("/api/scan")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Scan")
@Refuses
final class ScanController {

    private final QuickCheck check;
    private final Clock clock;

    ScanController(QuickCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @Post
    @Operation(
            summary = "Check whether a text is a shared-key shortcut",
            description = "Names the flags the text raises and every credential printed in it, masked, with what to do"
                    + " about it. No key is tried. The text is not stored, not logged and not in the answer.")
    @ApiResponse(
            responseCode = "200",
            description = "What was found; finding nothing is no promise",
            content = @Content(schema = @Schema(implementation = QuickAnswer.class)))
    HttpResponse<?> scanText(@Body ScanForm form) {
        return switch (check.check(form.text(), form.url(), clock.instant())) {
            case Refused refused -> Refusals.wrong(refused.problems());
            case QuickAnswer answer -> HttpResponse.ok(answer);
        };
    }
}
