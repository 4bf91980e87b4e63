package org.routetrust.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.Example;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.RulebookReader;

/** Every example in checklists/ is a test: a cue finds its hits and leaves its near misses alone. */
class RulebookExamplesTest {

    private static final Rulebook RULEBOOK = RulebookReader.builtIn();

    @TestFactory
    Stream<DynamicTest> finds_its_hits_and_leaves_near_misses() {
        return RULEBOOK.cues().stream()
                .flatMap(cue -> cue.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(name(cue, example), () -> check(cue, example))));
    }

    @Test
    void has_cues_for_every_check_of_the_checklist() {
        assertThat(RULEBOOK.checks())
                .allSatisfy(check ->
                        assertThat(RULEBOOK.cues()).anyMatch(cue -> cue.target().equals(check.id())));
    }

    private static String name(CueRule cue, Example example) {
        return cue.id() + (example.hit() ? " finds: " : " leaves: ") + example.text();
    }

    private static void check(CueRule cue, Example example) {
        List<Finding> findings = new Cues(List.of(cue), List.of()).find(page(cue, example));
        assertThat(!findings.isEmpty())
                .as("%s, line %d, pattern %s", cue.id(), example.line(), cue.match())
                .isEqualTo(example.hit());
    }

    private static Page page(CueRule cue, Example example) {
        boolean isAddress = example.text().startsWith("http") || cue.in().equals(Set.of("address"));
        if (cue.in().contains("address") && isAddress) {
            return new Page(example.text(), "", "", List.of(), null);
        }
        String place = cue.in().stream()
                .filter(in -> !in.equals("address"))
                .reduce((first, next) -> next.equals("text") ? next : first)
                .orElse("text");
        Block.Kind kind = Block.Kind.valueOf(place.toUpperCase(Locale.ROOT));
        List<String> path = example.under().isEmpty() ? List.of() : List.of(example.under());
        return new Page(Example.ADDRESS, "", "", List.of(new Block(0, kind, path, "", example.text())), null);
    }
}
