package org.routetrust.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.routetrust.cue.Finding;
import org.routetrust.page.Quote;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.WarningRule;
import org.routetrust.rulebook.Words;

class ClassifierTest {

    private static final Rulebook RULEBOOK = rulebook(
            List.of(
                    kind("keys", 1, 3, 12, "keys"),
                    kind("trial", 2, 3, 5),
                    kind("pack", 3, 3, 5),
                    kind("other", 9, 4, 9)),
            List.of(
                    new WarningRule("keys", "Keys", "t", true, 1),
                    new WarningRule("loud", "Loud", "t", true, 3),
                    new WarningRule("hint", "Hint", "t", false, 1)));

    @Test
    void suggests_the_heaviest_kind() {
        assertThat(classify(sign("trial", "a", 4), sign("pack", "b", 3)).kind()).isEqualTo("trial");
    }

    @Test
    void suggests_no_route_below_every_threshold() {
        assertThat(classify(sign("trial", "a", 2)).kind()).isEqualTo("other");
        assertThat(classify().kind()).isEqualTo("other");
    }

    @Test
    void suggests_the_first_of_equals() {
        assertThat(classify(sign("pack", "b", 3), sign("trial", "a", 3)).kind()).isEqualTo("trial");
    }

    @Test
    void counts_a_cue_once_however_often_it_stands_there() {
        assertThat(classify(sign("pack", "b", 2), sign("pack", "b", 2), sign("trial", "a", 3))
                        .kind())
                .isEqualTo("trial");
    }

    @Test
    void lets_signs_speak_against_a_kind() {
        assertThat(classify(sign("trial", "a", 4), sign("trial", "not", -4), sign("pack", "b", 3))
                        .kind())
                .isEqualTo("pack");
    }

    @Test
    void notes_other_kinds_that_weigh_enough() {
        Classification seen = classify(sign("trial", "a", 9), sign("pack", "b", 5), sign("other", "c", 9));

        assertThat(seen.secondary()).containsExactly("pack");
    }

    @Test
    void does_not_add_the_weight_of_a_warning_to_the_kind_of_the_same_name() {
        Classification seen = classify(sign("warning.loud", "a", 9), sign("trial", "b", 3));
        Classification both = classify(sign("keys", "a", 2), sign("trial", "b", 3));

        assertThat(seen.kind()).isEqualTo("trial");
        assertThat(both.kind()).isEqualTo("trial");
        assertThat(both.signs()).isEmpty();
    }

    @Test
    void takes_the_kind_that_a_warning_settles_whatever_else_weighs_more() {
        Classification seen = classify(sign("warning.keys", "list", 1), sign("trial", "b", 50));

        assertThat(seen.kind()).isEqualTo("keys");
        assertThat(seen.because()).extracting(finding -> finding.cue().id()).containsExactly("warning.keys.list");
        assertThat(seen.secondary()).containsExactly("trial");
    }

    @Test
    void gives_the_heaviest_signs_as_reasons_first_and_four_at_most() {
        Classification seen = classify(
                sign("trial", "a", 1),
                sign("trial", "b", 5),
                sign("trial", "c", 3),
                sign("trial", "d", 2),
                sign("trial", "e", 4),
                sign("trial", "against", -1));

        assertThat(seen.because())
                .extracting(finding -> finding.cue().id())
                .containsExactly("trial.b", "trial.e", "trial.c", "trial.d");
    }

    @Test
    void gives_no_reason_that_cannot_be_quoted() {
        Finding address = new Finding(sign("trial", "address", 9).cue(), null, Map.of());

        Classification seen = classify(address, sign("trial", "a", 1));

        assertThat(seen.kind()).isEqualTo("trial");
        assertThat(seen.because()).extracting(finding -> finding.cue().id()).containsExactly("trial.a");
    }

    @Test
    void raises_a_warning_from_its_threshold_on() {
        assertThat(classify(sign("warning.loud", "a", 2)).signs()).isEmpty();
        assertThat(classify(sign("warning.loud", "a", 2), sign("warning.loud", "b", 1))
                        .signs())
                .containsExactly("loud");
    }

    @Test
    void tells_flags_from_signs_that_only_policies_read() {
        Classification seen = classify(sign("warning.hint", "a", 1), sign("warning.loud", "a", 3));

        assertThat(seen.warnings())
                .extracting(Classification.Warning::id, Classification.Warning::flag)
                .containsExactlyInAnyOrder(tuple("hint", false), tuple("loud", true));
    }

    @Test
    void judges_content_with_a_route_of_its_own_as_that_route() {
        assertThat(new Classification("prompt-pack", List.of("provider-trial"), List.of(), List.of()).judged())
                .isEqualTo("provider-trial");
        assertThat(new Classification("prompt-pack", List.of("chatgpt"), List.of(), List.of()).judged())
                .isEqualTo("prompt-pack");
        assertThat(new Classification("chatgpt", List.of("provider-trial"), List.of(), List.of()).judged())
                .isEqualTo("chatgpt");
    }

    private static Classification classify(Finding... findings) {
        return new Classifier(RULEBOOK).classify(new ArrayList<>(Arrays.asList(findings)));
    }

    private static Finding sign(String target, String name, int rank) {
        CueRule cue = new CueRule(
                target + "." + name,
                target,
                CueRule.Says.SIGN,
                rank,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of("text"),
                Map.of(),
                List.of());
        return new Finding(cue, new Quote("", 0, 0, name.length(), name), Map.of());
    }

    private static KindRule kind(String id, int order, int threshold, int secondary, String... settledBy) {
        return new KindRule(id, id, "a", "b", order, threshold, secondary, Set.of(settledBy), List.of(), Map.of());
    }

    private static Rulebook rulebook(List<KindRule> kinds, List<WarningRule> warnings) {
        return new Rulebook(
                List.of(),
                kinds,
                warnings,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Words(Map.of(), Map.of(), List.of(), List.of()),
                "digest");
    }
}
