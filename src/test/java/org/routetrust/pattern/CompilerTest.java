package org.routetrust.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompilerTest {

    private final Compiler compiler = new Compiler();

    private Regex.@Nullable Match find(String pattern, String text) {
        return compiler.compile(pattern).find(text, 0);
    }

    private Map<String, String> captured(String pattern, String text) {
        return Objects.requireNonNull(find(pattern, text)).captured();
    }

    @Test
    void keeps_a_group_that_two_patterns_hold_once() {
        Node.All first = (Node.All) compiler.compile("a(?:day|week)").node();
        Node.All second = (Node.All) compiler.compile("b(?:day|week)").node();

        assertThat(first.parts().getLast()).isSameAs(second.parts().getLast());
    }

    @Test
    void reads_a_group_anew_where_case_matters() {
        assertThat(find("(?:Pro)", "pro")).isNotNull();
        assertThat(find("(?-i:(?:Pro))", "pro")).isNull();
        assertThat(find("(?:Pro)", "PRO")).isNotNull();
    }

    @Test
    void tells_the_names_of_every_pattern_by_themselves() {
        assertThat(captured("(?:per (?P<per>day))", "per day")).isEqualTo(Map.of("per", "day"));
        assertThat(captured("(?P<count>[0-9]) (?:per (?P<per>day))", "5 per day"))
                .isEqualTo(Map.of("count", "5", "per", "day"));
    }

    @Test
    void takes_brackets_in_a_class_for_characters() {
        assertThat(find("(?:[)]|[^](]|\\))x", ")x")).isNotNull();
        assertThat(find("(?:[)]|[^](]|\\))x", "](x")).isNull();
    }

    @Test
    void refuses_a_closing_bracket_too_many_each_time() {
        for (int times = 0; times < 2; times++) {
            assertThatThrownBy(() -> compiler.compile("(?:a))")).hasMessage("not a pattern: unexpected ) in (?:a))");
        }
    }
}
