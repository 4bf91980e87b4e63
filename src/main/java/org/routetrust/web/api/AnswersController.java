package org.routetrust.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Answering;
import org.routetrust.audit.HandAnswering;
import org.routetrust.registry.HandAnswer;
import org.routetrust.registry.HandAnswers;
import org.routetrust.registry.History;
import org.routetrust.registry.HistoryQuery;
import org.routetrust.registry.QueryRefused;
import org.routetrust.registry.Routes;

/** The checklist of a route, filled by hand. */
@Controller("/api/routes/{id}/answers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Answers")
@Refuses
final class AnswersController {

    private final Routes routes;
    private final HandAnswers answers;
    private final HandAnswering answering;
    private final ObjectMapper mapper;

    AnswersController(Routes routes, HandAnswers answers, HandAnswering answering, ObjectMapper mapper) {
        this.routes = routes;
        this.answers = answers;
        this.answering = answering;
        this.mapper = mapper;
    }

    @Get
    @Operation(summary = "List the answers given by hand: those that count, and all that were ever given")
    @ApiResponse(
            responseCode = "200",
            description = "The answers; the Link header leads to older ones",
            content = @Content(schema = @Schema(implementation = AnswerList.class)))
    HttpResponse<?> listAnswers(
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
                History<HandAnswer> history = answers.history(id, query);
                AnswerList list =
                        new AnswerList(bodies(answers.current(id)), bodies(history.entries()), history.next());
                yield PageLinks.answer(request, list, list.next());
            }
        };
    }

    private List<AnswerBody> bodies(List<HandAnswer> given) {
        return given.stream().map(answer -> AnswerBody.of(answer, mapper)).toList();
    }

    @Put("/{check}")
    @Operation(
            summary = "Answer a check by hand, and judge the route again",
            description = "The answer outranks what pages say, until it is withdrawn or another is given. Refused with"
                    + " 422 if the quote stands on none of the route's captures.")
    @ApiResponse(
            responseCode = "200",
            description = "The answer, the verdicts as they are now, and what changed",
            content = @Content(schema = @Schema(implementation = AnswerOutcome.class)))
    HttpResponse<?> answerCheck(
            @Parameter(description = "Id of the route") UUID id,
            @Parameter(description = "Id of a check, such as owner") String check,
            @Body AnswerIn answer) {
        return answer(answering.give(id, check, answer.form()), "check");
    }

    @Delete("/{check}")
    @Operation(
            summary = "Withdraw the answer to a check, and judge the route again",
            description = "What the pages say counts again. The history keeps what was withdrawn.")
    @ApiResponse(
            responseCode = "200",
            description = "The verdicts as they are now, and what changed",
            content = @Content(schema = @Schema(implementation = AnswerOutcome.class)))
    HttpResponse<?> withdrawAnswer(
            @Parameter(description = "Id of the route") UUID id,
            @Parameter(description = "Id of a check, such as owner") String check) {
        return answer(answering.withdraw(id, check), "answer");
    }

    private HttpResponse<?> answer(Answering answering, String missing) {
        return switch (answering) {
            case Answering.Done done -> HttpResponse.ok(AnswerOutcome.of(done, mapper));
            case Answering.Wrong wrong -> Refusals.wrong(wrong.problems());
            case Answering.NotOnAPage nowhere -> Refusals.quote(nowhere.remedy());
            case Answering.NoSuchRoute none -> Refusals.missing("route");
            case Answering.NothingThere none -> Refusals.missing(missing);
        };
    }
}
