package org.routetrust.web.registry;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.routetrust.audit.HandAnswering;
import org.routetrust.registry.HandAnswer;
import org.routetrust.registry.HandAnswers;
import org.routetrust.registry.HistoryQuery;
import org.routetrust.registry.Route;
import org.routetrust.report.Report;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.State;
import org.routetrust.web.view.Form;
import org.routetrust.web.view.ReportView;
import org.routetrust.web.view.Views;

/** Gathers what the page of one check shows. */
@Singleton
final class AnswerModel {

    private static final List<String> STATES =
            Stream.of(State.ANSWERED, State.WEAK, State.MISSING).map(State::id).toList();

    private final HandAnswering answering;
    private final HandAnswers answers;
    private final AnswerForms forms;
    private final Views views;

    AnswerModel(HandAnswering answering, HandAnswers answers, AnswerForms forms, Views views) {
        this.answering = answering;
        this.answers = answers;
        this.forms = forms;
        this.views = views;
    }

    Map<String, Object> of(Route route, CheckRule check, Form form) {
        List<GivenLine> history = answers.history(route.id(), HistoryQuery.newest()).entries().stream()
                .filter(given -> given.check().equals(check.id()))
                .map(GivenLine::of)
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("route", route);
        model.put("check", check);
        model.put("fields", fields(check));
        model.put("states", STATES);
        model.put("form", form);
        model.put("history", history);
        model.put("answered", current(route, check).isPresent());
        report(route).ifPresent(view -> {
            model.put("view", view);
            model.put("found", view.report().checks().get(check.id()));
        });
        return model;
    }

    List<ValueField> fields(CheckRule check) {
        return answering.fields(check.id()).stream()
                .flatMap(List::stream)
                .map(ValueField::of)
                .toList();
    }

    /** The answer that counts now, to be corrected: the one given by hand, else what the pages say. */
    Form filled(Route route, CheckRule check) {
        List<ValueField> fields = fields(check);
        return current(route, check)
                .map(given -> forms.of(given, fields))
                .or(() -> found(route, check).map(found -> AnswerForms.of(found, fields)))
                .orElseGet(() -> Form.of(Map.of()));
    }

    private Optional<HandAnswer> current(Route route, CheckRule check) {
        return answers.current(route.id()).stream()
                .filter(given -> given.check().equals(check.id()))
                .findFirst();
    }

    private Optional<Report.Check> found(Route route, CheckRule check) {
        return report(route)
                .flatMap(view -> Optional.ofNullable(view.report().checks().get(check.id())));
    }

    private Optional<ReportView> report(Route route) {
        return views.find(route.latestAudit()).map(audit -> views.of(audit, route.id()));
    }
}
