package org.routetrust.web.registry;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.AnswerForm;
import org.routetrust.audit.Refused;
import org.routetrust.registry.Ground;
import org.routetrust.registry.HandAnswer;
import org.routetrust.report.Report;
import org.routetrust.report.ValueLine;
import org.routetrust.web.view.Form;

/** Turns answers into forms, and forms into answers. */
@Singleton
final class AnswerForms {

    private final ObjectMapper mapper;

    AnswerForms(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    static AnswerForm read(Form form, List<ValueField> fields) {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        fields.forEach(field ->
                value.put(field.name(), field.is("BOXES") ? form.all(field.key()) : (Object) form.value(field.key())));
        return new AnswerForm(
                form.value("state"),
                value,
                form.value("quote"),
                form.value("source"),
                form.value("sourceDate"),
                form.value("givenBy"));
    }

    static Form refused(Form form, List<Refused.Problem> problems) {
        Map<String, String> byField = new LinkedHashMap<>();
        problems.forEach(problem -> byField.putIfAbsent(problem.field(), problem.message()));
        return form.with(byField);
    }

    /** An answer that was given by hand, to be corrected. */
    Form of(HandAnswer given, List<ValueField> fields) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("state", List.of(given.state().id()));
        values.put("givenBy", List.of(given.givenBy()));
        fill(values, fields, value(given.value()));
        switch (given.ground()) {
            case Ground.Quoted quoted -> values.put("quote", List.of(quoted.text()));
            case Ground.OwnWord word -> {
                values.put("source", List.of(word.source()));
                values.put("sourceDate", List.of(word.on().toString()));
            }
        }
        return new Form(values, Map.of());
    }

    /** What the pages say, to be confirmed; a no that no page says is left open. */
    static Form of(Report.Check found, List<ValueField> fields) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("state", List.of(found.state()));
        Map<String, Object> said = new HashMap<>(found.value() == null ? Map.of() : found.value());
        said.values().removeIf(word -> Objects.equals(word, false));
        fill(values, fields, said);
        found.evidence().stream()
                .filter(quoted -> quoted.block() != null)
                .findFirst()
                .ifPresent(quoted -> values.put("quote", List.of(quoted.quote())));
        return new Form(values, Map.of());
    }

    private static void fill(Map<String, List<String>> values, List<ValueField> fields, Map<String, Object> known) {
        for (ValueField field : fields) {
            Object said = known.get(field.name());
            values.put(
                    field.key(),
                    said instanceof List<?> words && field.is("BOXES") ? strings(words) : List.of(typed(field, said)));
        }
    }

    private static List<String> strings(List<?> words) {
        return words.stream().map(String::valueOf).toList();
    }

    private static String typed(ValueField field, @Nullable Object said) {
        return field.is("YES_NO") ? Objects.toString(said, "") : ValueLine.words(field.name(), said);
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
}
