package org.routetrust.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Policy;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.State;
import org.routetrust.rulebook.WarningRule;
import org.routetrust.verdict.WouldChange.Step;

/** Changes in words. */
final class Wording {

    private final Rulebook rulebook;
    private final Map<String, Integer> places = new HashMap<>();

    Wording(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.checks().forEach(check -> places.put(check.id(), places.size()));
    }

    /** The order of the checklist, and of a value's fields by name. */
    Comparator<Step> order() {
        return Comparator.comparingInt((Step step) -> places.getOrDefault(step.check(), places.size()))
                .thenComparing(step -> step.field() == null ? "" : step.field());
    }

    String lift(Level to, List<Step> steps) {
        Map<String, List<Step>> byCheck = new LinkedHashMap<>();
        for (Step step : steps) {
            byCheck.computeIfAbsent(step.check(), check -> new ArrayList<>()).add(step);
        }
        StringJoiner answers = new StringJoiner("; ", plain(to) + " with: ", "");
        byCheck.forEach((check, better) -> answers.add(title(check) + better(better)));
        return answers.toString();
    }

    String outOfReach(Level to, @Nullable Policy policy) {
        String why = policy == null ? "the rules ask for things that exclude each other." : policy.text();
        return "No answer makes it " + to.id() + ": " + why;
    }

    String gone(String check) {
        return title(check) + ": no longer stated";
    }

    String weaker(String check, String kind) {
        int days = rulebook.check(check).map(rule -> rule.freshnessDays(kind)).orElse(30);
        return title(check) + ": becomes vague, or its capture grows older than " + days + " days";
    }

    String turns(Step step) {
        String field = step.field() == null ? "" : words(step.field());
        return title(step.check()) + ": " + field
                + (step.value() == null ? " no longer stated" : " becomes " + words(step.value()));
    }

    String sign(String sign, boolean raised) {
        String title = rulebook.warning(sign).map(WarningRule::title).orElse(words(sign));
        return raised ? title : "No longer: " + title;
    }

    private static String better(List<Step> steps) {
        Step first = steps.getFirst();
        if (first.field() == null) {
            return first.state() == State.ANSWERED
                    ? " answered"
                    : " at least " + words(first.state().id());
        }
        StringJoiner fields = new StringJoiner(", ", " (", ")");
        for (Step step : steps) {
            fields.add(words(step.field() + " " + step.value()));
        }
        return fields.toString();
    }

    private String title(String check) {
        return rulebook.check(check).map(CheckRule::title).orElse(check);
    }

    private static String plain(Level level) {
        return level == Level.USABLE ? "Usable" : "Test only";
    }

    private static String words(String id) {
        return id.replace('-', ' ').replace('_', ' ');
    }
}
