package org.routetrust.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.rulebook.Use;

/** The ruling table, row by row: scenarios.tsv is written for analysts to read and to extend. */
class ScenariosTest {

    private static final Rulebook RULEBOOK = RulebookReader.builtIn();
    private static final Judge JUDGE = new Judge(RULEBOOK);
    static final List<Arguments> ROWS = rows();

    @ParameterizedTest(name = "{0} [{1}] {2}: {3} is {4} by {5}")
    @FieldSource("ROWS")
    void rules_as_the_table_says(
            String kind, String signs, String answers, String use, String level, String rule, String remark) {
        Set<String> raised = signs.equals("-") ? Set.of() : Set.of(signs.split(","));

        Ruling ruling = JUDGE.judge(new Case(kind, Answers.of(answers), raised))
                .of(Use.of(use).orElseThrow());

        assertThat(ruling.level().id() + " by " + ruling.decidedBy()).as(remark).isEqualTo(level + " by " + rule);
    }

    @Test
    void covers_every_kind_and_use() {
        Set<String> covered =
                ROWS.stream().map(row -> row.get()[0] + " " + row.get()[3]).collect(Collectors.toSet());

        assertThat(covered)
                .containsAll(RULEBOOK.kinds().stream()
                        .map(KindRule::id)
                        .flatMap(kind -> Stream.of(Use.values()).map(use -> kind + " " + use.id()))
                        .toList());
    }

    @Test
    void covers_every_policy_but_those_that_only_add_a_reason() {
        Set<String> deciding = ROWS.stream().map(row -> row.get()[5].toString()).collect(Collectors.toSet());

        assertThat(policies().filter(id -> !deciding.contains(id)))
                .as("a lower or an earlier one always decides before these")
                .containsExactlyInAnyOrder("provider-trial.no-budget", "shared-key.own-account-at-risk");
    }

    private static Stream<String> policies() {
        return Stream.concat(
                        RULEBOOK.stopRules().stream(),
                        RULEBOOK.kinds().stream().flatMap(kind -> kind.policies().stream()))
                .map(policy -> policy.id());
    }

    private static List<Arguments> rows() {
        try (InputStream table = ScenariosTest.class.getResourceAsStream("scenarios.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
