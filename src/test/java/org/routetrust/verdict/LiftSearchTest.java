package org.routetrust.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.routetrust.rulebook.Condition;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Policy;
import org.routetrust.rulebook.State;
import org.routetrust.rulebook.Use;
import org.routetrust.verdict.WouldChange.Lift;
import org.routetrust.verdict.WouldChange.Step;

@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class LiftSearchTest {

    private static final Table TABLE = new Table(Cases.RULEBOOK);
    private static final LiftSearch SEARCH = new LiftSearch(Cases.RULEBOOK, new Wording(Cases.RULEBOOK));

    @Property(tries = 100)
    void misses_no_set_of_one_or_two_answers(@ForAll Case judged, @ForAll Use use) {
        Policies policies = Objects.requireNonNull(TABLE.policies(judged.kind()).get(use));
        Level from = level(policies, judged);
        List<Lift> lifts = SEARCH.search(policies, judged, from).lifts();

        for (List<Step> some : onesAndTwos()) {
            Level to = level(policies, Cases.with(judged, some));
            if (to.compareTo(from) > 0) {
                assertThat(lifts)
                        .as("%s leads to %s", some, to)
                        .anyMatch(lift -> lift.to() == to && lift.steps().size() <= some.size());
            }
        }
    }

    private static Level level(Policies policies, Case judged) {
        return policies.all().stream()
                .map(Asking::policy)
                .filter(policy -> !Holding.holds(policy.needs(), judged))
                .map(Policy::otherwise)
                .min(Comparator.naturalOrder())
                .orElse(Level.USABLE);
    }

    @Test
    void asks_for_no_more_than_three_sets_a_level() {
        List<Condition> checks = Answers.SEVEN.stream()
                .map(check -> (Condition) new Condition.AtLeast(check, State.ANSWERED))
                .toList();

        assertThat(search(new Condition.Any(checks)).lifts()).hasSize(3);
    }

    @Test
    void gives_up_on_more_than_eight_answers() {
        List<Condition> fields = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            fields.add(new Condition.Facet("owner", "field" + i, Set.of("good")));
        }

        assertThat(search(new Condition.All(fields)).lifts()).isEmpty();
        assertThat(search(new Condition.All(fields.subList(0, 8))).lifts()).hasSize(1);
    }

    @Test
    void finds_nothing_where_two_rules_exclude_each_other() {
        Condition both = new Condition.All(List.of(
                new Condition.Facet("output-terms", "training", Set.of("used")),
                new Condition.Not(new Condition.Facet("output-terms", "training", Set.of("used")))));

        LiftSearch.Found found = search(both);

        assertThat(found.lifts()).isEmpty();
        assertThat(found.note()).isNotNull();
    }

    private static LiftSearch.Found search(Condition needs) {
        Policy policy = new Policy("trial.asks", Set.of(Use.EVALUATE), needs, Level.TEST_ONLY, null, "It asks.");
        Policies policies = new Policies(List.of(Asking.of(policy)));
        return SEARCH.search(policies, new Case("trial", Map.of(), Set.of()), Level.TEST_ONLY);
    }

    /** Every answer, with every word of every field, alone and with every other. */
    private static List<List<Step>> onesAndTwos() {
        List<Step> steps = new ArrayList<>();
        Cases.RULEBOOK.checks().forEach(check -> {
            steps.add(Step.of(check.id(), State.ANSWERED));
            check.fields()
                    .forEach((field, words) ->
                            words.forEach(word -> steps.add(new Step(check.id(), State.ANSWERED, field, word))));
        });
        List<List<Step>> sets = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            sets.add(List.of(steps.get(i)));
            for (int j = i + 1; j < steps.size(); j++) {
                sets.add(List.of(steps.get(i), steps.get(j)));
            }
        }
        return sets;
    }
}
