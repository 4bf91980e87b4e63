package org.routetrust.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMapTest {

    private final List<Mistake> mistakes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 'open              | f.yaml:1:9: not YAML: found unexpected end of stream",
                "a: b: c               | f.yaml:1:5: not YAML: mapping values are not allowed here",
                "'a: 1\n\tb: 2'        | f.yaml:2:1: not YAML: found character '\\t(TAB)'",
                "'a: 1\nb: \u0007x'    | f.yaml:2:4: not YAML: the character U+0007 may not stand here",
                "'a: 1\n---\nb: 2'     | f.yaml:2:1: not YAML: but found another document",
                "'a: 1\nb: 2\na: 3'    | f.yaml:3:1: field 'a' is written twice",
                "'[a, b]'              | f.yaml:1:1: expected fields (name: value) here",
                "'? [a]\n: b'          | f.yaml:1:3: a field's name must be a word",
                "''                    | f.yaml:1:1: the file is empty",
            })
    void names_what_is_broken_with_line_and_column(String text, String mistake) {
        parse(text);

        assertThat(mistakes).hasSize(1).first().asString().startsWith(mistake);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x [1]\nb: *x", "a: &x {b: *x}", "a: &x [*x]"})
    void refuses_aliases_that_could_make_a_value_hold_itself(String text) {
        parse(text);

        assertThat(mistakes).hasSize(1).first().asString().startsWith("f.yaml:1:1: not YAML as it is read here");
    }

    @Test
    void refuses_nesting_without_end() {
        parse("a: " + "[".repeat(10_000));

        assertThat(mistakes).hasSize(1);
    }

    @Test
    void names_an_unknown_field_where_its_name_stands() {
        map("known: 1\nknwon:\n  - 2\n").allow("known");

        assertThat(mistakes).containsExactly(new Mistake("f.yaml", 2, 1, "unknown field 'knwon'; known here: known"));
    }

    @Test
    void names_a_missing_field_once_where_its_mapping_stands() {
        assertThat(map("a: 1\nb: {c: 2}\n").map("b").orElseThrow().text("title"))
                .isEmpty();

        assertThat(mistakes).containsExactly(new Mistake("f.yaml", 2, 4, "field 'title' is missing or empty"));
    }

    @Test
    void names_a_list_where_one_value_is_expected_once() {
        assertThat(map("title: [a, b]").text("title")).isEmpty();

        assertThat(mistakes).containsExactly(new Mistake("f.yaml", 1, 8, "field 'title' must be one value"));
    }

    @Test
    void names_values_of_the_wrong_sort() {
        YamlMap map = map("n: many\nflag: perhaps\nlevel: high\nlist: [a, {b: c}, '']\n");

        assertThat(map.number("n", 7)).isEqualTo(7);
        map.yes("flag", true);
        assertThat(map.choice("level", Level::of, List.of("stop"))).isEmpty();
        assertThat(map.texts("list")).containsExactly("a");

        assertThat(mistakes)
                .extracting(mistake -> mistake.line() + ":" + mistake.column())
                .containsExactly("1:4", "2:7", "3:8", "4:11", "4:19");
    }

    @Test
    void takes_one_word_for_a_list_of_one() {
        assertThat(map("list: a").texts("list")).containsExactly("a");
    }

    @Test
    void keeps_words_that_look_like_other_things() {
        assertThat(map("list: [no, 007, 2026-05-13, null]").texts("list"))
                .containsExactly("no", "007", "2026-05-13", "null");
    }

    private YamlMap map(String text) {
        return parse(text).orElseThrow();
    }

    private Optional<YamlMap> parse(String text) {
        return YamlMap.parse("f.yaml", text, mistakes);
    }
}
