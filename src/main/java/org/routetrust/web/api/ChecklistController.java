package org.routetrust.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.routetrust.rulebook.Rulebook;

/** The rules in force. */
@Controller("/api/checklist")
@Tag(name = "Checklist")
@Refuses
final class ChecklistController {

    private final ChecklistBody checklist;

    ChecklistController(Rulebook rulebook) {
        this.checklist = ChecklistBody.of(rulebook);
    }

    @Get
    @Operation(summary = "Read the checks with the fields of their answers, the kinds, the uses and the warnings")
    @ApiResponse(
            responseCode = "200",
            description = "The rules in force",
            content = @Content(schema = @Schema(implementation = ChecklistBody.class)))
    HttpResponse<?> readChecklist() {
        return HttpResponse.ok(checklist);
    }
}
