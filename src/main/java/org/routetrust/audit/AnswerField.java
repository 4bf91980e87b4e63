package org.routetrust.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.Rulebook;

/**
 * A field of the value that answers a check.
 *
 * @param name such as {@code commercial_use}
 * @param words those it may hold; empty: any
 * @param shape what it holds
 */
public record AnswerField(String name, Set<String> words, Shape shape) {

    /** What a field holds, told from what the cues of the rulebook write into it. */
    public enum Shape {
        /** No cue writes this field: anything. */
        ANY,
        /** A word, a number, or yes or no. */
        WORD,
        /** A list of words. */
        WORDS,
        /** An object, such as an amount with its unit. */
        OBJECT,
        /** A list of objects. */
        OBJECTS
    }

    /** The fields of a check, in the order of the rulebook. */
    public static List<AnswerField> of(CheckRule check, Rulebook rulebook) {
        return check.fields().entrySet().stream()
                .map(field ->
                        new AnswerField(field.getKey(), field.getValue(), shape(check.id(), field.getKey(), rulebook)))
                .toList();
    }

    /** Whether it holds a list. */
    public boolean many() {
        return shape == Shape.WORDS || shape == Shape.OBJECTS;
    }

    private static Shape shape(String check, String field, Rulebook rulebook) {
        return rulebook.cues().stream()
                .filter(cue -> cue.target().equals(check) && cue.gives().containsKey(field))
                .map(cue -> shape(Objects.requireNonNull(cue.gives().get(field))))
                .findFirst()
                .orElse(Shape.ANY);
    }

    private static Shape shape(Object given) {
        return switch (given) {
            case Map<?, ?> object -> Shape.OBJECT;
            case List<?> list -> !list.isEmpty() && list.getFirst() instanceof Map ? Shape.OBJECTS : Shape.WORDS;
            default -> Shape.WORD;
        };
    }
}
