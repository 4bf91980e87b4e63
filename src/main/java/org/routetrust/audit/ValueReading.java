package org.routetrust.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.Words;

/**
 * Reads the value of an answer by hand, field by field, into the shapes that cues write. Programs write these shapes;
 * people type lists with commas and amounts as they say them.
 */
final class ValueReading {

    private static final int LONGEST_WORD = 500;
    private static final int LONGEST_LIST = 50;
    private static final String PREFIX = "value.";

    private final List<AnswerField> fields;
    private final Words words;
    private final List<Refused.Problem> problems;

    ValueReading(List<AnswerField> fields, Words words, List<Refused.Problem> problems) {
        this.fields = fields;
        this.words = words;
        this.problems = problems;
    }

    /** The value, without the fields that say nothing; what is wrong is added to the problems. */
    Map<String, Object> read(Map<String, @Nullable Object> given) {
        List<String> known = fields.stream().map(AnswerField::name).toList();
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refuse(name, "This is no field of the check. Write one of " + listed(known) + "."));
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
            case OBJECT -> object(field, given);
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
        List<?> items = given instanceof List<?> list ? list : parts(String.valueOf(given), "[,;\\n]");
        List<Object> read = new ArrayList<>();
        for (Object item : items) {
            Object word = item == null ? null : word(field, item);
            if (word != null && !read.contains(word)) {
                read.add(word);
            }
        }
        return read.size() > LONGEST_LIST ? refuse(field.name(), "Write at most " + LONGEST_LIST + ".") : read;
    }

    private @Nullable Object object(AnswerField field, Object given) {
        Amounts amounts = new Amounts(words, field.members());
        return amount(amounts, given).<Object>map(read -> read).orElseGet(() -> refuse(field.name(), amounts.remedy()));
    }

    private @Nullable Object objects(AnswerField field, Object given) {
        Amounts amounts = new Amounts(words, field.members());
        List<?> items = given instanceof List<?> list ? list : parts(String.valueOf(given), "[;\\n]");
        List<Map<String, Object>> read = items.stream()
                .filter(Objects::nonNull)
                .flatMap(item -> amount(amounts, item).stream())
                .toList();
        if (read.size() > LONGEST_LIST) {
            return refuse(field.name(), "Write at most " + LONGEST_LIST + ".");
        }
        return read.size() == items.size() ? read : refuse(field.name(), amounts.remedy());
    }

    private static Optional<Map<String, Object>> amount(Amounts amounts, Object given) {
        return switch (given) {
            case Map<?, ?> object -> amounts.read(object);
            case String typed -> amounts.read(typed);
            default -> Optional.empty();
        };
    }

    private static List<String> parts(String typed, String between) {
        return Arrays.stream(typed.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private @Nullable Object word(AnswerField field, Object given) {
        if (given instanceof Map || given instanceof List) {
            return refuse(field.name(), "Write one word" + choice(field.words()) + ".");
        }
        String text = String.valueOf(given).strip();
        if (text.length() > LONGEST_WORD) {
            return refuse(field.name(), "Shorten this to " + LONGEST_WORD + " characters.");
        }
        if (!field.words().isEmpty() && !field.words().contains(text)) {
            return refuse(field.name(), "'" + text + "' is not known. Write one" + choice(field.words()) + ".");
        }
        return given instanceof String ? plain(field, text) : given;
    }

    private static String choice(Set<String> words) {
        return words.isEmpty() ? "" : " of " + listed(words);
    }

    private static String listed(Iterable<String> words) {
        return String.join(", ", words);
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
