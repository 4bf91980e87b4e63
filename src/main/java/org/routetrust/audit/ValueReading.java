package org.routetrust.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the value of an answer by hand, field by field, into the shapes that cues write. */
final class ValueReading {

    private static final int LONGEST_WORD = 500;
    private static final int LONGEST_LIST = 50;
    private static final String PREFIX = "value.";

    private final List<AnswerField> fields;
    private final List<Refused.Problem> problems;

    ValueReading(List<AnswerField> fields, List<Refused.Problem> problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The value, without the fields that say nothing; what is wrong is added to the problems. */
    Map<String, Object> read(Map<String, @Nullable Object> given) {
        List<String> known = fields.stream().map(AnswerField::name).toList();
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refuse(name, "is no field of this check; write one of " + known));
        Map<String, Object> value = new LinkedHashMap<>();
        for (AnswerField field : fields) {
            Object said = given.get(field.name());
            Object read = said == null || isSilent(said) ? null : read(field, said);
            if (read != null) {
                value.put(field.name(), read);
            }
        }
        return value;
    }

    private static boolean isSilent(Object given) {
        return (given instanceof String text && text.isBlank()) || (given instanceof List<?> list && list.isEmpty());
    }

    private @Nullable Object read(AnswerField field, Object given) {
        return switch (field.shape()) {
            case WORD -> word(field, given);
            case WORDS -> list(field, given);
            case OBJECT -> given instanceof Map<?, ?> ? given : refuse(field.name(), "write an object");
            case OBJECTS -> objects(field, given);
            case ANY -> any(field, given);
        };
    }

    private @Nullable Object any(AnswerField field, Object given) {
        return switch (given) {
            case List<?> list -> list.getFirst() instanceof Map ? list : list(field, list);
            case Map<?, ?> object -> field.words().isEmpty() ? object : word(field, object);
            default -> word(field, given);
        };
    }

    private @Nullable Object list(AnswerField field, Object given) {
        List<?> items = given instanceof List<?> list ? list : List.of(String.valueOf(given));
        List<Object> words = new ArrayList<>();
        for (Object item : items) {
            Object word = item == null ? null : word(field, item);
            if (word != null && !words.contains(word)) {
                words.add(word);
            }
        }
        return words.size() > LONGEST_LIST ? refuse(field.name(), "write at most " + LONGEST_LIST) : words;
    }

    private @Nullable Object objects(AnswerField field, Object given) {
        boolean fits = given instanceof List<?> list
                && list.size() <= LONGEST_LIST
                && list.stream().allMatch(Map.class::isInstance);
        return fits ? given : refuse(field.name(), "write a list of at most " + LONGEST_LIST + " objects");
    }

    private @Nullable Object word(AnswerField field, Object given) {
        if (given instanceof Map || given instanceof List) {
            return refuse(field.name(), "write one word" + choice(field.words()));
        }
        String text = String.valueOf(given).strip();
        if (text.length() > LONGEST_WORD) {
            return refuse(field.name(), "shorten it to " + LONGEST_WORD + " characters");
        }
        if (!field.words().isEmpty() && !field.words().contains(text)) {
            return refuse(field.name(), "'" + text + "' is not known; write one" + choice(field.words()));
        }
        return given instanceof String ? plain(field, text) : given;
    }

    private static String choice(Set<String> words) {
        return words.isEmpty() ? "" : " of " + words;
    }

    /** Yes and no are kept as the cues write them. */
    private static Object plain(AnswerField field, String text) {
        return field.words().contains("true") ? (Object) Boolean.valueOf(text) : text;
    }

    private @Nullable Object refuse(String field, String remedy) {
        problems.add(new Refused.Problem(PREFIX + field, remedy));
        return null;
    }
}
