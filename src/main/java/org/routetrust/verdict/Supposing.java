package org.routetrust.verdict;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.routetrust.check.Answer;
import org.routetrust.check.Evidence;
import org.routetrust.rulebook.State;

/** The same case with something else in it: what a search judges instead of what is. */
final class Supposing {

    private static final Evidence SUPPOSED = new Evidence("supposed", null, "supposed", null, Instant.EPOCH);

    private Supposing() {}

    static Case steps(Case judged, List<WouldChange.Step> steps) {
        Map<String, Answer> answers = new HashMap<>(judged.answers());
        for (WouldChange.Step step : steps) {
            answers.put(step.check(), answer(answers.get(step.check()), step));
        }
        return new Case(judged.kind(), answers, judged.signs());
    }

    static Case sign(Case judged, String sign, boolean raised) {
        Set<String> signs = new HashSet<>(judged.signs());
        if (raised) {
            signs.add(sign);
        } else {
            signs.remove(sign);
        }
        return new Case(judged.kind(), judged.answers(), signs);
    }

    private static Answer answer(@Nullable Answer now, WouldChange.Step step) {
        if (step.state().compareTo(State.WEAK) < 0) {
            return new Answer(step.check(), step.state(), Map.of(), List.of(), null);
        }
        Map<String, Object> value = new HashMap<>(now == null ? Map.of() : now.value());
        if (step.field() != null && step.value() != null) {
            value.put(step.field(), step.value());
        } else if (step.field() != null) {
            value.remove(step.field());
        }
        List<Evidence> evidence = now == null || now.evidence().isEmpty() ? List.of(SUPPOSED) : now.evidence();
        return new Answer(step.check(), step.state(), value, evidence, null);
    }
}
