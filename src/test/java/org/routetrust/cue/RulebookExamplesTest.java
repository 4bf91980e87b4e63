package org.routetrust.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.routetrust.pattern.Regex;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.Example;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.RulebookReader;

/** Every example in checklists/ is tried. */
class RulebookExamplesTest {

    private static final Rulebook RULEBOOK = RulebookReader.builtIn();

    @Test
    void finds_every_hit_and_leaves_every_near_miss() {
        assertThat(Examples.wrong(RULEBOOK)).isEmpty();
    }

    @Test
    void names_a_hit_that_is_not_found_and_a_near_miss_that_is() {
        Example hit = new Example("You get 5 credits.", "", true, 3);
        Example miss = new Example("It is free of sugar.", "", false, 4);

        assertThat(Examples.wrong(with(List.of(hit, miss))))
                .extracting(Examples.Wrong::toString)
                .containsExactly(
                        "limit.free, line 3, does not find: You get 5 credits.",
                        "limit.free, line 4, finds: It is free of sugar.");
    }

    @Test
    void has_cues_for_every_check_of_the_checklist() {
        assertThat(RULEBOOK.checks())
                .allSatisfy(check ->
                        assertThat(RULEBOOK.cues()).anyMatch(cue -> cue.target().equals(check.id())));
    }

    private static Rulebook with(List<Example> examples) {
        CueRule free = new CueRule(
                "limit.free",
                "limit",
                CueRule.Says.WEAK,
                50,
                List.of(Regex.compile("\\bfree\\b")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of("text"),
                Map.of(),
                examples);
        return new Rulebook(
                RULEBOOK.checks(),
                RULEBOOK.kinds(),
                RULEBOOK.warnings(),
                RULEBOOK.stopRules(),
                List.of(free),
                RULEBOOK.keys(),
                RULEBOOK.owners(),
                RULEBOOK.words(),
                RULEBOOK.digest());
    }
}
