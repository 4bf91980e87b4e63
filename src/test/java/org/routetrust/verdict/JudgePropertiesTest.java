package org.routetrust.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.routetrust.check.Answer;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Policy;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.State;
import org.routetrust.rulebook.Use;
import org.routetrust.verdict.WouldChange.Lift;
import org.routetrust.verdict.WouldChange.Lower;
import org.routetrust.verdict.WouldChange.Step;

/** What holds for every case, over all kinds, uses, states, words and signs. */
@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class JudgePropertiesTest {

    @Property
    void gives_equal_rulings_for_the_same_case(@ForAll Case judged) {
        Rulings again = new Judge(Cases.RULEBOOK).judge(judged);

        assertThat(Cases.JUDGE.judge(judged)).isEqualTo(again);
    }

    @Property(tries = 300)
    void keeps_the_level_whatever_the_order_of_policies(@ForAll Case judged, @ForAll Random random) {
        Rulings shuffled = new Judge(shuffle(Cases.RULEBOOK, random)).judge(judged);

        assertThat(levels(shuffled)).isEqualTo(levels(Cases.JUDGE.judge(judged)));
    }

    @Property(tries = 300)
    void only_lowers_with_one_more_policy(@ForAll Case judged, @ForAll @IntRange(max = 200) int index) {
        Rulebook fewer = without(Cases.RULEBOOK, index);

        Map<Use, Level> fewerLevels = levels(new Judge(fewer).judge(judged));

        levels(Cases.JUDGE.judge(judged))
                .forEach((use, level) -> assertThat(level).isLessThanOrEqualTo(fewerLevels.get(use)));
    }

    @Property
    void is_the_lowest_of_its_reasons(@ForAll Case judged) {
        Cases.JUDGE.judge(judged).byUse().values().forEach(ruling -> {
            Level lowest = ruling.reasons().stream()
                    .map(Reason::level)
                    .min(Level::compareTo)
                    .orElse(Level.USABLE);
            assertThat(ruling.level()).isEqualTo(lowest);
        });
    }

    @Property(tries = 400)
    void never_improves_when_an_answer_gets_worse_or_is_removed(@ForAll Case judged) {
        Map<Use, Level> before = levels(Cases.JUDGE.judge(judged));

        for (Case worse : worse(judged)) {
            levels(Cases.JUDGE.judge(worse))
                    .forEach((use, level) ->
                            assertThat(level).as("%s for %s", use, worse).isLessThanOrEqualTo(before.get(use)));
        }
    }

    @Property
    void is_never_usable_without_any_answer(@ForAll Case judged) {
        Rulings rulings = Cases.JUDGE.judge(new Case(judged.kind(), Map.of(), judged.signs()));

        for (Use use : List.of(Use.EVALUATE, Use.MANUAL, Use.SENSITIVE, Use.PRODUCTION)) {
            assertThat(rulings.of(use).level()).isLessThan(Level.USABLE);
        }
    }

    @Property
    void is_a_stop_for_a_kind_nobody_described(@ForAll Case judged) {
        Rulings rulings = Cases.JUDGE.judge(new Case("barter", judged.answers(), judged.signs()));

        assertThat(levels(rulings).values()).containsOnly(Level.STOP);
    }

    @Property(tries = 300)
    void lifts_what_it_says_it_lifts_and_nothing_less_does(@ForAll Case judged) {
        for (Ruling ruling : Cases.JUDGE.judge(judged).byUse().values()) {
            for (Lift lift : ruling.wouldChange().lift()) {
                assertThat(level(judged, lift.steps(), ruling.use())).isGreaterThanOrEqualTo(lift.to());
                for (Step step : lift.steps()) {
                    List<Step> fewer = new ArrayList<>(lift.steps());
                    fewer.remove(step);
                    assertThat(level(judged, fewer, ruling.use())).isLessThan(lift.to());
                }
            }
        }
    }

    @Property(tries = 300)
    void lifts_nothing_that_is_usable_and_explains_what_it_cannot_lift(@ForAll Case judged) {
        for (Ruling ruling : Cases.JUDGE.judge(judged).byUse().values()) {
            boolean reachesTheTop = ruling.level() == Level.USABLE
                    || ruling.wouldChange().lift().stream().anyMatch(lift -> lift.to() == Level.USABLE);
            assertThat(ruling.wouldChange().note() == null).isEqualTo(reachesTheTop);
        }
    }

    @Property(tries = 300)
    void lowers_what_it_says_it_lowers(@ForAll Case judged) {
        for (Ruling ruling : Cases.JUDGE.judge(judged).byUse().values()) {
            for (Lower lower : ruling.wouldChange().lower()) {
                assertThat(lower.to()).isLessThan(ruling.level());
                Step step = lower.step();
                if (step != null) {
                    assertThat(level(judged, List.of(step), ruling.use())).isEqualTo(lower.to());
                }
            }
        }
    }

    private static Level level(Case judged, List<Step> steps, Use use) {
        return Cases.JUDGE.judge(Cases.with(judged, steps)).of(use).level();
    }

    private static Map<Use, Level> levels(Rulings rulings) {
        Map<Use, Level> levels = new HashMap<>();
        rulings.byUse().forEach((use, ruling) -> levels.put(use, ruling.level()));
        return levels;
    }

    /** The case with one answer removed, or in any lower state. */
    private static List<Case> worse(Case judged) {
        List<Case> worse = new ArrayList<>();
        judged.answers().forEach((check, answer) -> {
            Map<String, Answer> fewer = new HashMap<>(judged.answers());
            fewer.remove(check);
            worse.add(new Case(judged.kind(), fewer, judged.signs()));
            for (State state : State.values()) {
                if (state.compareTo(answer.state()) < 0) {
                    Map<String, Answer> lower = new HashMap<>(judged.answers());
                    lower.put(check, Answers.answer(check, state, answer.value()));
                    worse.add(new Case(judged.kind(), lower, judged.signs()));
                }
            }
        });
        return worse;
    }

    private static Rulebook shuffle(Rulebook book, Random random) {
        List<Policy> stopRules = shuffled(book.stopRules(), random);
        List<KindRule> kinds = book.kinds().stream()
                .map(kind -> with(kind, shuffled(kind.policies(), random)))
                .toList();
        return with(book, stopRules, kinds);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** One policy fewer in every list: the one at that place, counted round. */
    private static Rulebook without(Rulebook book, int index) {
        List<KindRule> kinds = book.kinds().stream()
                .map(kind -> with(kind, without(kind.policies(), index)))
                .toList();
        return with(book, without(book.stopRules(), index), kinds);
    }

    private static List<Policy> without(List<Policy> policies, int index) {
        List<Policy> fewer = new ArrayList<>(policies);
        fewer.remove(index % fewer.size());
        return fewer;
    }

    private static KindRule with(KindRule kind, List<Policy> policies) {
        return new KindRule(
                kind.id(),
                kind.title(),
                kind.what(),
                kind.whatNot(),
                kind.order(),
                kind.threshold(),
                kind.secondary(),
                kind.settledBy(),
                policies,
                kind.conditions());
    }

    private static Rulebook with(Rulebook book, List<Policy> stopRules, List<KindRule> kinds) {
        return new Rulebook(
                book.checks(),
                kinds,
                book.warnings(),
                stopRules,
                book.cues(),
                book.keys(),
                book.owners(),
                book.words(),
                book.digest());
    }
}
