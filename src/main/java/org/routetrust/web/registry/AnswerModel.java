package org.routetrust.web.registry;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.Ground;
import org.routetrust.registry.HandAnswer;
import org.routetrust.registry.HandAnswers;
import org.routetrust.registry.HistoryQuery;
import org.routetrust.registry.Route;
import org.routetrust.report.Report;
import org.routetrust.report.ValueLine;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.State;
import org.routetrust.web.view.Form;
import org.routetrust.web.view.ReportView;
import org.routetrust.web.view.Views;

/** Gathers what the page of one check shows. */
@Singleton
final class AnswerModel {

    private final HandAnswers answers;
    private final Views views;
    private final ObjectMapper mapper;

    AnswerModel(HandAnswers answers, Views views, ObjectMapper mapper) {
        this.answers = answers;
        this.views = views;
        this.mapper = mapper;
    }

    Map<String, Object> of(Route route, CheckRule check, Form form) {
        List<GivenLine> history = answers.history(route.id(), HistoryQuery.newest()).entries().stream()
                .filter(given -> given.check().equals(check.id()))
                .map(GivenLine::of)
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("route", route);
        model.put("check", check);
        model.put("fields", ValueField.of(check));
        model.put("states", AnswerReading.STATES.stream().map(State::id).toList());
        model.put("form", form);
        model.put("history", history);
        model.put("current", current(route, check).map(HandAnswer::id).orElse(null));
        report(route).ifPresent(view -> {
            model.put("view", view);
            model.put("found", view.report().checks().get(check.id()));
        });
        return model;
    }

    /** The answer that counts now, to be corrected: the one given by hand, else what the pages say. */
    Form filled(Route route, CheckRule check) {
        Map<String, List<String>> values = new HashMap<>();
        current(route, check)
                .ifPresentOrElse(
                        given -> fill(check, values, given),
                        () -> report(route)
                                .map(view -> view.report().checks().get(check.id()))
                                .ifPresent(found -> fill(check, values, found)));
        return new Form(values, Map.of());
    }

    private void fill(CheckRule check, Map<String, List<String>> values, HandAnswer given) {
        values.put("state", List.of(given.state().id()));
        values.put("givenBy", List.of(given.givenBy()));
        values(check, values, value(given.value()));
        switch (given.ground()) {
            case Ground.Quoted quoted -> values.put("quote", List.of(quoted.text()));
            case Ground.OwnWord word -> {
                values.put("source", List.of(word.source()));
                values.put("sourceDate", List.of(word.on().toString()));
            }
        }
    }

    private static void fill(CheckRule check, Map<String, List<String>> values, Report.Check found) {
        values.put("state", List.of(found.state()));
        values(check, values, found.value() == null ? Map.of() : found.value());
        found.evidence().stream()
                .filter(quoted -> quoted.block() != null)
                .findFirst()
                .ifPresent(quoted -> values.put("quote", List.of(quoted.quote())));
    }

    private static void values(CheckRule check, Map<String, List<String>> values, Map<String, Object> known) {
        for (ValueField field : ValueField.of(check)) {
            Object said = known.get(field.name());
            values.put(
                    field.key(),
                    said instanceof List<?> list && field.shape() == ValueField.Shape.BOXES
                            ? list.stream().map(String::valueOf).toList()
                            : List.of(typed(field, said)));
        }
    }

    private static String typed(ValueField field, @Nullable Object said) {
        return field.shape() == ValueField.Shape.YES_NO
                ? Objects.toString(said, "")
                : ValueLine.words(field.name(), said);
    }

    private Map<String, Object> value(@Nullable String json) {
        try {
            Map<String, Object> value =
                    json == null ? null : mapper.readValue(json, Argument.mapOf(String.class, Object.class));
            return value == null ? Map.of() : value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<HandAnswer> current(Route route, CheckRule check) {
        return answers.current(route.id()).stream()
                .filter(given -> given.check().equals(check.id()))
                .findFirst();
    }

    private Optional<ReportView> report(Route route) {
        return views.find(route.latestAudit()).map(audit -> views.of(audit, route.id()));
    }
}
