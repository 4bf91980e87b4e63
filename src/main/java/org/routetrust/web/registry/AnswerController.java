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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.routetrust.audit.Answering;
import org.routetrust.audit.HandAnswering;
import org.routetrust.audit.Refused;
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
    private final HandAnswering answering;
    private final AnswerModel model;

    AnswerController(Pages pages, Rulebook rulebook, Routes routes, HandAnswering answering, AnswerModel model) {
        this.pages = pages;
        this.rulebook = rulebook;
        this.routes = routes;
        this.answering = answering;
        this.model = model;
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
        Form form = Form.sent(body);
        return with(id, check, (route, rule) -> switch (answering.give(
                id, check, AnswerForms.read(form, model.fields(rule)))) {
            case Answering.Done done -> RoutePlace.since(route.id(), route.latestAudit());
            case Answering.Wrong wrong -> refused(route, rule, form, wrong.problems());
            case Answering.NotOnAPage nowhere ->
                refused(route, rule, form, List.of(new Refused.Problem("quote", nowhere.remedy())));
            case Answering.NoSuchRoute none -> pages.missing("no-route");
            case Answering.NothingThere none -> pages.missing("no-route");
        });
    }

    /** The address of a withdrawal, opened anew. */
    @Get("/withdraw")
    HttpResponse<?> again(UUID id, String check) {
        return with(
                id,
                check,
                (route, rule) -> HttpResponse.seeOther(URI.create("/routes/" + route.id() + "/checks/" + rule.id())));
    }

    /** Takes what was answered back and judges again at once; what was withdrawn before stays so. */
    @Post("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(UUID id, String check) {
        return with(id, check, (route, rule) -> {
            answering.withdraw(id, check);
            return RoutePlace.since(route.id(), route.latestAudit());
        });
    }

    private HttpResponse<?> with(UUID id, String check, BiFunction<Route, CheckRule, HttpResponse<?>> work) {
        Optional<CheckRule> rule = rulebook.check(check);
        return routes.find(id)
                .filter(route -> rule.isPresent())
                .<HttpResponse<?>>map(route -> work.apply(route, rule.get()))
                .orElseGet(() -> pages.missing("no-route"));
    }

    private HttpResponse<String> refused(Route route, CheckRule rule, Form form, List<Refused.Problem> problems) {
        return page(HttpStatus.BAD_REQUEST, route, rule, AnswerForms.refused(form, problems));
    }

    private HttpResponse<String> page(HttpStatus status, Route route, CheckRule rule, Form form) {
        return pages.show(status, "registry/answer", model.of(route, rule, form));
    }
}
