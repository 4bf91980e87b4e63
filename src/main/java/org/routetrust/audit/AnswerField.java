package org.routetrust.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.Rulebook;

/**
 * A field of the value that answers a check.
 *
 * @param name such as {@code commercial_use}
 * @param words those it may hold; empty: any
 * @param shape what it holds
 * @param members what an object in it consists of, in the order people write it; empty where it holds none
 */
public record AnswerField(String name, Set<String> words, Shape shape, List<AnswerMember> members) {

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

    /** Copies the members. */
    public AnswerField {
        members = List.copyOf(members);
    }

    /** The fields of a check, in the order of the rulebook. */
    public static List<AnswerField> of(CheckRule check, Rulebook rulebook) {
        return check.fields().entrySet().stream()
                .map(field ->
                        of(field.getKey(), field.getValue(), written(check.id(), field.getKey(), rulebook), rulebook))
                .toList();
    }

    private static AnswerField of(String name, Set<String> words, List<Object> written, Rulebook rulebook) {
        Shape shape = written.isEmpty() ? Shape.ANY : shape(written.getFirst());
        return new AnswerField(name, words, shape, members(written, rulebook));
    }

    /** What the cues of a check write into a field. */
    private static List<Object> written(String check, String field, Rulebook rulebook) {
        return rulebook.cues().stream()
                .filter(cue -> cue.target().equals(check))
                .map(CueRule::gives)
                .filter(gives -> gives.containsKey(field))
                .<Object>map(gives -> Objects.requireNonNull(gives.get(field)))
                .toList();
    }

    private static List<AnswerMember> members(List<Object> written, Rulebook rulebook) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        written.stream()
                .flatMap(AnswerField::objects)
                .forEach(object -> object.forEach(
                        (name, word) -> byName.computeIfAbsent(String.valueOf(name), key -> new ArrayList<>())
                                .add(String.valueOf(word))));
        return byName.entrySet().stream()
                .map(member -> AnswerMember.of(member.getKey(), member.getValue(), rulebook.words()))
                .toList();
    }

    private static Stream<Map<?, ?>> objects(Object given) {
        return switch (given) {
            case Map<?, ?> object -> Stream.of(object);
            case List<?> list -> list.stream().filter(Objects::nonNull).flatMap(AnswerField::objects);
            default -> Stream.of();
        };
    }

    private static Shape shape(Object given) {
        return switch (given) {
            case Map<?, ?> object -> Shape.OBJECT;
            case List<?> list -> !list.isEmpty() && list.getFirst() instanceof Map ? Shape.OBJECTS : Shape.WORDS;
            default -> Shape.WORD;
        };
    }
}
