package org.routetrust.verdict;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.routetrust.check.Answer;
import org.routetrust.check.Evidence;
import org.routetrust.rulebook.State;

/** Writes answers briefly: {@code "all owner? output-terms(training=used;deletion=stated)"}. */
final class Answers {

    static final Instant DAY = Instant.parse("2026-05-13T10:00:00Z");
    static final List<String> SEVEN =
            List.of("owner", "limit", "expiry", "model-label", "output-terms", "payment-trigger", "support");

    private Answers() {}

    /** What is not named is missing; {@code unasked}: nothing is known at all; {@code -}: all missing. */
    static Map<String, Answer> of(String brief) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        if (brief.equals("unasked")) {
            return answers;
        }
        SEVEN.forEach(check -> answers.put(check, Answer.missing(check)));
        answers.put("endpoint-contract", Answer.missing("endpoint-contract"));
        for (String word : brief.split(" ")) {
            if (word.equals("all")) {
                SEVEN.forEach(check -> answers.put(check, answer(check, State.ANSWERED, Map.of())));
            } else if (!word.equals("-")) {
                put(word, answers);
            }
        }
        return answers;
    }

    static Answer answer(String check, State state, Map<String, Object> value) {
        return answer(check, state, value, DAY);
    }

    static Answer answer(String check, State state, Map<String, Object> value, Instant capturedAt) {
        return state.compareTo(State.WEAK) < 0
                ? new Answer(check, state, Map.of(), List.of(), null)
                : new Answer(check, state, value, List.of(evidence(check, capturedAt)), null);
    }

    static Evidence evidence(String check, Instant capturedAt) {
        return new Evidence("by-hand", null, "what is said of " + check, "ana", capturedAt);
    }

    private static void put(String word, Map<String, Answer> answers) {
        int open = word.indexOf('(');
        String name = open < 0 ? word : word.substring(0, open);
        Map<String, Object> value = new LinkedHashMap<>();
        if (open >= 0) {
            Arrays.stream(word.substring(open + 1, word.length() - 1).split(";"))
                    .map(field -> field.split("="))
                    .forEach(field -> value.put(field[0], field[1]));
        }
        State state = name.endsWith("?") ? State.WEAK : State.ANSWERED;
        String check = name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
        answers.put(check, answer(check, state, value));
    }
}
