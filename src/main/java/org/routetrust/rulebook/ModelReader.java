package org.routetrust.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads a file of models/. */
final class ModelReader {

    private ModelReader() {}

    static ModelOwner read(String id, YamlMap file) {
        file.allow("name", "hosts", "app-hosts", "models");
        return new ModelOwner(
                id,
                file.text("name"),
                file.texts("hosts"),
                file.texts("app-hosts"),
                file.maps("models").stream().map(ModelReader::observation).toList());
    }

    private static ModelOwner.Observation observation(YamlMap model) {
        model.allow("id", "public", "seen", "from", "to", "source");
        LocalDate seen = date(model, "seen");
        LocalDate from = model.has("from") ? date(model, "from") : seen;
        return new ModelOwner.Observation(
                model.text("id"),
                model.yes("public", true),
                seen == null ? LocalDate.EPOCH : seen,
                from == null ? LocalDate.EPOCH : from,
                model.has("to") ? date(model, "to") : null,
                model.text("source"));
    }

    private static @Nullable LocalDate date(YamlMap model, String field) {
        String text = model.text(field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            model.mistake(field, "field '" + field + "' must be a date such as 2026-05-13");
            return null;
        }
    }
}
