package org.routetrust.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.routetrust.check.Answer;
import org.routetrust.rulebook.Condition;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Policy;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.State;
import org.routetrust.verdict.WouldChange.Lower;
import org.routetrust.verdict.WouldChange.Step;

/** Finds the single losses and events that lower a ruling. */
final class LossSearch {

    private final Rulebook rulebook;
    private final Wording wording;

    LossSearch(Rulebook rulebook, Wording wording) {
        this.rulebook = rulebook;
        this.wording = wording;
    }

    List<Lower> search(List<Policy> policies, Case judged, Level from) {
        if (from == Level.STOP) {
            return List.of();
        }
        List<Condition> atoms = Atoms.of(policies);
        List<Lower> found = new ArrayList<>();
        rulebook.checks().forEach(check -> addLoss(check.id(), policies, judged, from, found));
        atoms.forEach(atom -> {
            if (atom instanceof Condition.Facet facet) {
                addTurns(facet, policies, judged, from, found);
            }
        });
        atoms.forEach(atom -> {
            if (atom instanceof Condition.Sign sign) {
                addSign(sign.id(), policies, judged, from, found);
            }
        });
        return found.stream().distinct().toList();
    }

    private void addLoss(String check, List<Policy> policies, Case judged, Level from, List<Lower> found) {
        Level weak = from;
        if (Holding.state(judged, check) == State.ANSWERED) {
            Step step = Step.of(check, State.WEAK);
            weak = Table.level(policies, Supposing.steps(judged, List.of(step)));
            if (weak.compareTo(from) < 0) {
                found.add(new Lower(weak, wording.weaker(check, judged.kind()), step, null));
            }
        }
        if (Holding.state(judged, check).compareTo(State.WEAK) >= 0) {
            Step step = Step.of(check, State.MISSING);
            Level gone = Table.level(policies, Supposing.steps(judged, List.of(step)));
            if (gone.compareTo(weak) < 0) {
                found.add(new Lower(gone, wording.gone(check), step, null));
            }
        }
    }

    /** The first word, or silence, of a field for each level it can lead down to. */
    private void addTurns(Condition.Facet facet, List<Policy> policies, Case judged, Level from, List<Lower> found) {
        Answer answer = judged.answers().get(facet.check());
        if (answer == null || answer.state().compareTo(State.WEAK) < 0) {
            return;
        }
        Map<Level, Lower> byLevel = new LinkedHashMap<>();
        for (Step step : turns(answer, facet.field())) {
            Level to = Table.level(policies, Supposing.steps(judged, List.of(step)));
            if (to.compareTo(from) < 0) {
                byLevel.putIfAbsent(to, new Lower(to, wording.turns(step), step, null));
            }
        }
        found.addAll(byLevel.values());
    }

    private List<Step> turns(Answer answer, String field) {
        List<Step> steps = new ArrayList<>();
        if (answer.value().containsKey(field)) {
            steps.add(new Step(answer.check(), answer.state(), field, null));
        }
        rulebook.check(answer.check())
                .map(check -> check.fields().getOrDefault(field, Set.of()))
                .orElse(Set.of())
                .forEach(word -> steps.add(new Step(answer.check(), answer.state(), field, word)));
        return steps;
    }

    private void addSign(String sign, List<Policy> policies, Case judged, Level from, List<Lower> found) {
        boolean raised = !judged.signs().contains(sign);
        Level to = Table.level(policies, Supposing.sign(judged, sign, raised));
        if (to.compareTo(from) < 0) {
            found.add(new Lower(to, wording.sign(sign, raised), null, sign));
        }
    }
}
