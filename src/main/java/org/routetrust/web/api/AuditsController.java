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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Ask;
import org.routetrust.audit.Auditor;
import org.routetrust.audit.ReportJson;
import org.routetrust.fetch.Progress;
import org.routetrust.registry.Audits;
import org.routetrust.registry.HistoryQuery;
import org.routetrust.registry.QueryRefused;
import org.routetrust.report.AuditRequest;

/** Audits of anything, registered or not. */
@Controller("/api/audits")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Audits")
@Refuses
final class AuditsController {

    private final Arrivals arrivals;
    private final Auditor auditor;
    private final Audits audits;
    private final ReportJson json;

    AuditsController(Arrivals arrivals, Auditor auditor, Audits audits, ReportJson json) {
        this.arrivals = arrivals;
        this.auditor = auditor;
        this.audits = audits;
        this.json = json;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            summary = "Audit pages, or an address",
            description = "With pages these are judged, together. Without pages the address is fetched. A page that"
                    + " cannot be read is no error: the report says so, and what to do.")
    @ApiResponse(
            responseCode = "201",
            description = "The audit is stored; Location has its address",
            content = @Content(schema = @Schema(implementation = AuditBody.class)))
    HttpResponse<?> auditPages(@Body AuditRequest request) {
        return switch (arrivals.read(request, true)) {
            case Arrival.Unfit unfit -> Refusals.wrong(unfit.problems());
            case Arrival.Fit fit -> {
                UUID id = auditor.audit(new Ask(fit.question(), fit.pages(), null), Progress.NONE);
                AuditBody made = AuditBody.of(audits.find(id).orElseThrow(), json);
                yield HttpResponse.created(made, URI.create("/api/audits/" + id));
            }
        };
    }

    @Get
    @Operation(summary = "List all audits, newest first")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list; the Link header leads to the next",
            content = @Content(schema = @Schema(implementation = AuditList.class)))
    HttpResponse<?> listAudits(
            HttpRequest<?> request,
            @Parameter(description = "1 to 100; 25 where it is left out") @QueryValue @Nullable String size,
            @Parameter(description = "As given with the part before") @QueryValue @Nullable String cursor) {
        return switch (HistoryQuery.read(size, cursor)) {
            case QueryRefused refused -> Refusals.wrong(refused);
            case HistoryQuery query -> {
                AuditList list = AuditList.of(audits.recent(query));
                yield PageLinks.answer(request, list, list.next());
            }
        };
    }

    @Get("/{id}")
    @Operation(summary = "Read an audit with its report")
    @ApiResponse(
            responseCode = "200",
            description = "The audit",
            content = @Content(schema = @Schema(implementation = AuditBody.class)))
    HttpResponse<?> readAudit(@Parameter(description = "Id of the audit") UUID id) {
        return audits.find(id)
                .<HttpResponse<?>>map(audit -> HttpResponse.ok(AuditBody.of(audit, json)))
                .orElseGet(() -> Refusals.missing("audit"));
    }
}
