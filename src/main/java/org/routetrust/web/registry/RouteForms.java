package org.routetrust.web.registry;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.routetrust.registry.AuditRecord;
import org.routetrust.registry.DraftReading;
import org.routetrust.registry.DraftRefused;
import org.routetrust.registry.Route;
import org.routetrust.registry.RouteDraft;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.web.view.Evidence;
import org.routetrust.web.view.Form;
import org.routetrust.web.view.ReportView;
import org.routetrust.web.view.Views;

/** Turns routes and audits into forms, and forms into drafts. */
@Singleton
final class RouteForms {

    private static final int LONGEST_NAME = 200;

    private final Rulebook rulebook;
    private final Views views;

    RouteForms(Rulebook rulebook, Views views) {
        this.rulebook = rulebook;
        this.views = views;
    }

    Form empty() {
        return Form.of(Map.of("kind", "provider-trial", "use", "production"));
    }

    /** Filled with what the audit found out. */
    Form of(AuditRecord audit) {
        Evidence evidence = views.evidence(audit);
        Report report = evidence.report();
        String title = new ReportView(views.names(), evidence, null).title();
        return Form.of(Map.of(
                "audit", audit.summary().id().toString(),
                "name", title.substring(0, Math.min(title.length(), LONGEST_NAME)),
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

    DraftReading read(Form form) {
        DraftReading reading = RouteDraft.read(
                form.value("name"),
                form.value("kind"),
                form.value("use"),
                form.value("url"),
                form.value("modelLabel"),
                Arrays.asList(form.value("tags").split(",")),
                form.value("note"));
        if (rulebook.kind(form.value("kind")).isPresent()) {
            return reading;
        }
        Map<String, String> problems = new LinkedHashMap<>();
        if (reading instanceof DraftRefused refused) {
            problems.putAll(refused.problems());
        }
        problems.put("kind", "Choose one of the kinds.");
        return new DraftRefused(problems);
    }
}
