package org.routetrust.verdict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.routetrust.check.Answer;

/**
 * What is judged: nothing else can change a ruling.
 *
 * @param kind id of the route's kind
 * @param answers by check
 * @param signs ids of warnings and other signs that hold, such as {@code key-printed}
 */
public record Case(String kind, Map<String, Answer> answers, Set<String> signs) {

    /** Copies both collections. */
    public Case {
        answers = Map.copyOf(answers);
        signs = Set.copyOf(signs);
    }

    /** The same from a list of answers. */
    public static Case of(String kind, List<Answer> answers, Set<String> signs) {
        return new Case(kind, answers.stream().collect(Collectors.toMap(Answer::check, Function.identity())), signs);
    }
}
