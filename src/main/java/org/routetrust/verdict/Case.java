package org.routetrust.verdict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.routetrust.check.Answer;
import org.routetrust.rulebook.State;

/**
 * What is judged: nothing else can change a ruling.
 *
 * @param kind id of the route's kind
 * @param answers by check
 * @param signs ids of warnings and other signs that hold, such as {@code key-printed}
 */
public record Case(String kind, Map<String, Answer> answers, Set<String> signs) implements Situation {

    /** Copies both collections. */
    public Case {
        answers = Map.copyOf(answers);
        signs = Set.copyOf(signs);
    }

    /** The same from a list of answers. */
    public static Case of(String kind, List<Answer> answers, Set<String> signs) {
        return new Case(kind, answers.stream().collect(Collectors.toMap(Answer::check, Function.identity())), signs);
    }

    @Override
    public State state(String check) {
        Answer answer = answers.get(check);
        return answer == null ? State.NOT_ASKED : answer.state();
    }

    @Override
    public @Nullable Object said(String check, String field) {
        Answer answer = answers.get(check);
        return answer == null ? null : answer.value().get(field);
    }

    @Override
    public boolean raises(String sign) {
        return signs.contains(sign);
    }
}
