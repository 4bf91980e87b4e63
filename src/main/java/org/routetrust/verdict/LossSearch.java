package org.routetrust.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.routetrust.check.Answer;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.Condition;
import org.routetrust.rulebook.Level;
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

    List<Lower> search(Policies policies, Case judged, Level from) {
        if (from == Level.STOP) {
            return List.of();
        }
        Set<Lower> found = new LinkedHashSet<>();
        for (CheckRule check : rulebook.checks()) {
            addLoss(check.id(), policies, judged, from, found);
        }
        for (Condition.Facet facet : policies.facets()) {
            addTurns(facet, policies, judged, from, found);
        }
        for (String sign : policies.signs()) {
            addSign(sign, policies, judged, from, found);
        }
        return List.copyOf(found);
    }

    private void addLoss(String check, Policies policies, Case judged, Level from, Set<Lower> found) {
        Level weak = from;
        if (judged.state(check) == State.ANSWERED) {
            Step step = Step.of(check, State.WEAK);
            weak = after(step, policies, judged, from);
            if (weak.compareTo(from) < 0) {
                found.add(new Lower(weak, wording.weaker(check, judged.kind()), step, null));
            }
        }
        if (judged.state(check).compareTo(State.WEAK) >= 0) {
            Step step = Step.of(check, State.MISSING);
            Level gone = after(step, policies, judged, from);
            if (gone.compareTo(weak) < 0) {
                found.add(new Lower(gone, wording.gone(check), step, null));
            }
        }
    }

    private static Level after(Step step, Policies policies, Case judged, Level from) {
        return policies.afterAnswer(step.check(), Supposing.steps(judged, List.of(step)), from);
    }

    /** The first word, or silence, of a field for each level it can lead down to. */
    private void addTurns(Condition.Facet facet, Policies policies, Case judged, Level from, Set<Lower> found) {
        Answer answer = judged.answers().get(facet.check());
        if (answer == null || answer.state().compareTo(State.WEAK) < 0) {
            return;
        }
        Map<Level, Lower> byLevel = new LinkedHashMap<>();
        for (Step step : turns(answer, facet.field())) {
            Level to = after(step, policies, judged, from);
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

    private void addSign(String sign, Policies policies, Case judged, Level from, Set<Lower> found) {
        Level to = policies.afterSign(sign, Supposing.turned(judged, sign), from);
        if (to.compareTo(from) < 0) {
            found.add(new Lower(to, wording.sign(sign, !judged.raises(sign)), null, sign));
        }
    }
}
