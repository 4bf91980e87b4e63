package org.routetrust.web.registry;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.routetrust.audit.DraftForm;
import org.routetrust.registry.AuditRecord;
import org.routetrust.registry.Route;
import org.routetrust.report.Report;
import org.routetrust.web.view.Form;
import org.routetrust.web.view.ReportView;
import org.routetrust.web.view.Views;

/** Turns routes and audits into forms, and forms into what is said about a route. */
@Singleton
final class RouteForms {

    private final Views views;

    RouteForms(Views views) {
        this.views = views;
    }

    Form empty() {
        return Form.of(Map.of("kind", "provider-trial", "use", "production"));
    }

    /** Filled with what the audit found out. */
    Form of(AuditRecord audit) {
        ReportView view = views.of(audit, null);
        Report report = view.report();
        return Form.of(Map.of(
                "audit", audit.summary().id().toString(),
                "name", view.title(),
                "url", report.url(),
                "kind", report.kind().judged(),
                "use", report.use(),
                "modelLabel", firstLabel(report)));
    }

    private static String firstLabel(Report report) {
        Report.Check check = report.checks().get("model-label");
        Map<String, Object> value = check == null ? null : check.value();
        return value != null && value.get("labels") instanceof List<?> labels && !labels.isEmpty()
                ? String.valueOf(labels.getFirst())
                : "";
    }

    Form of(Route route) {
        return Form.of(Map.of(
                "version", String.valueOf(route.version()),
                "name", route.name(),
                "url", route.url(),
                "kind", route.kind(),
                "use", route.use().id(),
                "modelLabel", route.modelLabel(),
                "tags", String.join(", ", route.tags()),
                "note", route.note()));
    }

    /** What was typed, as an edit of the route as it is now. */
    Form onTopOf(Route now, Form typed) {
        Map<String, List<String>> values = new HashMap<>(typed.values());
        values.put("version", List.of(String.valueOf(now.version())));
        return new Form(values, Map.of());
    }

    /** The version an edit began with; none is 0, which is nobody's. */
    int version(Form form) {
        try {
            return Integer.parseInt(form.value("version"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    static DraftForm draft(Form form) {
        return new DraftForm(
                form.value("name"),
                form.value("kind"),
                form.value("use"),
                form.value("url"),
                form.value("modelLabel"),
                Arrays.asList(form.value("tags").split(",")),
                form.value("note"));
    }
}
