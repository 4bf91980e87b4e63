package org.routetrust.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.routetrust.pattern.Regex;

class CueReaderTest {

    private static final String CHECK = "checks/limit.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path dir;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "says: answered                | says: perhaps     | 14:11: 'perhaps' is not known here; write one of [answered, weak]",
                "says: answered                | says: missing     | 14:11: 'missing' is not known here; write one of [answered, weak]",
                "says: answered                | rank: 5           | 13:5: field 'says' is missing or empty",
                "says: answered                | {says: answered   | 15:10: not YAML: could not find expected ':'",
                "says: answered                | 'says: weak\n    in: [sidebar]' | 15:10: 'sidebar' is no place",
                "says: answered                | 'says: weak\n    unles: [a]'    | 15:5: unknown field 'unles'",
                "hit: [\"5 credits a day\"]    | rank: 5           | 13:5: a cue needs an example it finds",
                "miss: [\"credits\"]           | rank: 5           | 13:5: a cue needs a near miss",
                "'{amount}) credits'           | '{amuont}) credits' | 15:12: no fragment '{amuont}' in words.yaml; known: [digit, amount]",
                "kind: daily                   | kind: weekly      | 16:36: 'weekly' is no word of 'kind'; known: [daily, once]",
                "kind: daily                   | per: day          | 16:30: the check has no field 'per'; known: [amount, kind]",
                "amount: $amount               | amount: $cost     | 16:21: no pattern in 'match' captures (?P<cost>...)",
                "id: per-day                   | rank: 1           | 13:5: field 'id' is missing or empty",
            })
    void names_a_mistake_in_a_cue(String old, String by, String mistake) {
        assertThat(new SmallFolder(dir).replacing(CHECK, old, by).mistakes())
                .singleElement()
                .asString()
                .startsWith(CHECK + ":" + mistake);
    }

    @Test
    void names_the_line_of_each_bad_pattern_of_a_list() {
        String patterns = "match:\n      - 'fine'\n      - 'a(b'\n      - '[z-a]'\n      - 'look(?=ahead)'";

        assertThat(new SmallFolder(dir)
                        .replacing(CHECK, "match: '(?P<amount>{amount}) credits a day'", patterns)
                        .mistakes())
                .containsExactly(
                        CHECK + ":17:9: not a pattern: missing closing ) in a(b",
                        CHECK + ":18:9: not a pattern: invalid character class range in z-a",
                        CHECK + ":19:9: not a pattern: invalid or unsupported syntax in (?=ahead)");
    }

    @Test
    void names_a_bad_pattern_that_holds_for_the_whole_file() {
        assertThat(new SmallFolder(dir)
                        .replacing(CHECK, "cues:", "never: ['a{2,1}']\ncues:")
                        .mistakes())
                .containsExactly(CHECK + ":12:9: not a pattern: invalid repeat count in {2,1}");
    }

    @Test
    void refuses_values_from_cues_of_warnings() {
        assertThat(new SmallFolder(dir)
                        .replacing("warnings/noise.yaml", "match: 'HEY'", "match: 'HEY'\n    gives: {a: b}")
                        .mistakes())
                .containsExactly("warnings/noise.yaml:6:5: only the cues of a check give values");
    }

    @Test
    void names_broken_fragments_in_words_and_not_where_they_are_used() {
        String words = "fragments:\n  digit: ['[0-9']\n  amount: ['{digit}+', '{later}']\n  later: [x]\n";

        assertThat(new SmallFolder(dir).with("words.yaml", words).mistakes())
                .containsExactly(
                        "words.yaml:2:11: not a pattern: missing closing ] in [0-9",
                        "words.yaml:3:24: no fragment '{later}' in words.yaml; known: [digit]");
    }

    @Test
    void names_a_word_that_stands_in_a_table_twice() {
        String tables = "fragments: {digit: x, amount: y}\ntables:\n  per:\n    day: [daily]\n    once: [Daily]\n";

        assertThat(new SmallFolder(dir).with("words.yaml", tables).mistakes())
                .containsExactly("words.yaml:5:12: 'Daily' stands in this table twice");
    }

    @Test
    void leaves_braces_of_counts_and_of_letter_classes_alone() {
        CueRule cue = new SmallFolder(dir)
                .replacing(CHECK, "'(?P<amount>{amount}) credits a day'", "'(?P<amount>{amount}{1,2}) \\p{Han}{2}'")
                .read()
                .cues()
                .getFirst();

        assertThat(cue.match())
                .extracting(Regex::source)
                .containsExactly("(?P<amount>(?:(?:[0-9])+){1,2}) \\p{Han}{2}");
    }

    @Test
    void looks_at_what_a_visitor_reads_unless_told_otherwise() {
        CueRule cue = new SmallFolder(dir).read().cues().getFirst();

        assertThat(cue.in()).containsExactlyInAnyOrder("heading", "text", "item", "row", "answer");
    }
}
