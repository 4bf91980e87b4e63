package org.routetrust.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {

    private static final String KIND = "trial.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path dir;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "else: test-only         | else: usable         | 11:11: a policy only lowers; write test-only or stop",
                "else: test-only         | else: never          | 11:11: 'never' is not known here",
                "else: test-only         | els: stop            | 5:5: field 'else' is missing",
                "check: limit            | check: limits        | 12:12: no check 'limits'; known: [limit]",
                "limit: answered         | limits: answered     | 8:9: no check 'limits'; known: [limit], or any",
                "limit: answered         | limit: good          | 8:16: 'good' is not known here; write one of [answered, weak, missing]",
                "limit.kind: [daily]     | limit.kinds: [daily] | 9:9: 'limit' has no field 'kinds'; known: [amount, kind]",
                "limit.kind: [daily]     | limit.kind: [yearly] | 9:22: 'yearly' is no word of 'limit.kind'; known: [daily, once]",
                "limit.kind: [daily]     | owner.kind: [daily]  | 9:9: no check 'owner'; known: [limit]",
                "sign: noise             | sign: nose           | 10:22: nothing raises the sign 'nose'",
                "sign: noise             | no-sign: ''          | 10:25: field 'no-sign' is missing or empty",
                "'[manual, production]'  | '[manual, profit]'   | 6:20: no use 'profit'; known: [prompts, evaluate, manual",
                "evaluate: [             | someday: [           | 15:3: no use 'someday'",
            })
    void names_a_mistake_in_a_policy(String old, String by, String mistake) {
        assertThat(new SmallFolder(dir).replacing(KIND, old, by).mistakes())
                .anySatisfy(found -> assertThat(found).startsWith(KIND + ":" + mistake));
    }

    @Test
    void names_unknown_fields_and_kinds_of_a_check() {
        SmallFolder folder = new SmallFolder(dir)
                .replacing("checks/limit.yaml", "any: [amount]", "any: [amout]")
                .replacing("checks/limit.yaml", "trial: 20", "trail: 20");

        assertThat(folder.mistakes())
                .containsExactly(
                        "checks/limit.yaml:6:31: no kind 'trail'; known: default, other, trial",
                        "checks/limit.yaml:11:11: no field 'amout'; known: [amount, kind]");
    }

    @Test
    void names_an_unknown_warning_that_would_settle_a_kind() {
        assertThat(new SmallFolder(dir)
                        .replacing(KIND, "policies:", "settled-by: [nois]\npolicies:")
                        .mistakes())
                .singleElement()
                .asString()
                .startsWith(KIND + ":4:14: nothing raises the sign 'nois'");
    }

    @Test
    void knows_the_check_of_a_file_that_is_broken() {
        assertThat(new SmallFolder(dir)
                        .with("checks/limit.yaml", "title: 'open")
                        .mistakes())
                .singleElement()
                .asString()
                .startsWith("checks/limit.yaml:1:13: not YAML");
    }

    @Test
    void lowers_all_uses_where_none_is_named() {
        Policy stop = new SmallFolder(dir).read().stopRules().getFirst();

        assertThat(stop.uses()).containsExactlyInAnyOrder(Use.values());
    }

    @Test
    void applies_always_where_nothing_is_needed() {
        Rulebook rulebook = new SmallFolder(dir)
                .with("stop-rules.yaml", "policies: [{id: a, else: stop, text: t}]")
                .read();

        assertThat(rulebook.stopRules().getFirst().needs()).isEqualTo(new Condition.Any(List.of()));
    }
}
