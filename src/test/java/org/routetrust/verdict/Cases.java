package org.routetrust.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.routetrust.check.Answer;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Policy;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.rulebook.State;
import org.routetrust.verdict.WouldChange.Step;

/** Cases of every kind, with answers in every state, every word of every field, and up to four signs. */
final class Cases extends DomainContextBase {

    static final Rulebook RULEBOOK = RulebookReader.builtIn();
    static final Judge JUDGE = new Judge(RULEBOOK);
    static final List<String> KINDS =
            RULEBOOK.kinds().stream().map(KindRule::id).toList();

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Set<String>> raised = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Set.of())),
                Tuple.of(2, Arbitraries.subsetOf("owners-host", "owners-app", "paid-path", "licence-stated")),
                Tuple.of(1, Arbitraries.of(signs()).set().ofMaxSize(4)));
        return Combinators.combine(Arbitraries.of(KINDS), answers(), raised).as(Case::new);
    }

    private static Arbitrary<Map<String, Answer>> answers() {
        List<Arbitrary<Answer>> each =
                RULEBOOK.checks().stream().map(Cases::answer).toList();
        return Combinators.combine(each).as(list -> {
            Map<String, Answer> answers = new HashMap<>();
            list.forEach(answer -> answers.put(answer.check(), answer));
            return answers;
        });
    }

    private static Arbitrary<Answer> answer(CheckRule check) {
        Arbitrary<State> state = Arbitraries.frequency(
                Tuple.of(4, State.ANSWERED),
                Tuple.of(2, State.WEAK),
                Tuple.of(1, State.MISSING),
                Tuple.of(1, State.NOT_ASKED));
        return Combinators.combine(state, value(check)).as((is, value) -> Answers.answer(check.id(), is, value));
    }

    private static Arbitrary<Map<String, Object>> value(CheckRule check) {
        List<String> fields = new ArrayList<>(check.fields().keySet());
        List<Arbitrary<String>> words = fields.stream()
                .map(field -> {
                    List<String> known = new ArrayList<>(check.fields().getOrDefault(field, Set.of()));
                    known.add("");
                    return Arbitraries.of(known);
                })
                .toList();
        return Combinators.combine(words).as(chosen -> {
            Map<String, Object> value = new LinkedHashMap<>();
            for (int i = 0; i < chosen.size(); i++) {
                if (!chosen.get(i).isEmpty()) {
                    value.put(fields.get(i), chosen.get(i));
                }
            }
            return value;
        });
    }

    /** The case with other answers in it. */
    static Case with(Case judged, List<Step> steps) {
        Map<String, Answer> answers = new HashMap<>(judged.answers());
        for (Step step : steps) {
            Answer now = answers.get(step.check());
            Map<String, Object> value =
                    new HashMap<>(now == null || step.state().compareTo(State.WEAK) < 0 ? Map.of() : now.value());
            if (step.field() != null) {
                value.remove(step.field());
            }
            if (step.value() != null) {
                value.put(step.field(), step.value());
            }
            answers.put(step.check(), Answers.answer(step.check(), step.state(), value));
        }
        return new Case(judged.kind(), answers, judged.signs());
    }

    /** Every sign a policy looks at. */
    static Set<String> signs() {
        Set<String> signs = new TreeSet<>();
        List<Policy> policies = new ArrayList<>(RULEBOOK.stopRules());
        RULEBOOK.kinds().forEach(kind -> policies.addAll(kind.policies()));
        policies.forEach(policy -> signs.addAll(Atoms.signs(policy)));
        return signs;
    }
}
