package org.routetrust.web.registry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.routetrust.registry.Giving;
import org.routetrust.registry.HandAnswers;
import org.routetrust.registry.Route;
import org.routetrust.registry.Routes;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.web.Pages;
import org.routetrust.web.view.Form;

/** The checklist filled by hand: one check of one route. */
@Hidden
@Controller("/routes/{id}/checks/{check}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AnswerController {

    private final Pages pages;
    private final Rulebook rulebook;
    private final Routes routes;
    private final HandAnswers answers;
    private final AnswerReading reading;
    private final AnswerModel model;
    private final RouteAudits audits;

    AnswerController(
            Pages pages,
            Rulebook rulebook,
            Routes routes,
            HandAnswers answers,
            AnswerReading reading,
            AnswerModel model,
            RouteAudits audits) {
        this.pages = pages;
        this.rulebook = rulebook;
        this.routes = routes;
        this.answers = answers;
        this.reading = reading;
        this.model = model;
        this.audits = audits;
    }

    /** The question, with what is known so far filled in. */
    @Get
    HttpResponse<?> ask(UUID id, String check) {
        return with(id, check, (route, rule) -> page(HttpStatus.OK, route, rule, model.filled(route, rule)));
    }

    /** Keeps an answer and judges again at once. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(UUID id, String check, @Body Map<String, Object> body) {
        return with(id, check, (route, rule) -> switch (reading.read(route, rule, Form.sent(body))) {
            case AnswerReading.Refused refused ->
                page(HttpStatus.BAD_REQUEST, route, rule, Form.sent(body).with(refused.problems()));
            case AnswerReading.Answered answer -> give(route, rule, answer);
        });
    }

    /** Takes an answer back and judges again at once. */
    @Post("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(UUID id, String check, UUID answer) {
        return with(id, check, (route, rule) -> {
            answers.withdraw(route.id(), answer);
            return HttpResponse.seeOther(URI.create(audits.again(route)));
        });
    }

    private HttpResponse<?> give(Route route, CheckRule rule, AnswerReading.Answered answer) {
        Giving giving =
                answers.give(route.id(), rule.id(), answer.state(), answer.value(), answer.ground(), answer.by());
        return giving instanceof Giving.Given
                ? HttpResponse.seeOther(URI.create(audits.again(route)))
                : pages.missing("no-route");
    }

    private HttpResponse<?> with(UUID id, String check, BiFunction<Route, CheckRule, HttpResponse<?>> work) {
        Optional<CheckRule> rule = rulebook.check(check);
        return routes.find(id)
                .filter(route -> rule.isPresent())
                .<HttpResponse<?>>map(route -> work.apply(route, rule.get()))
                .orElseGet(() -> pages.missing("no-route"));
    }

    private HttpResponse<String> page(HttpStatus status, Route route, CheckRule rule, Form form) {
        return pages.show(status, "registry/answer", model.of(route, rule, form));
    }
}
