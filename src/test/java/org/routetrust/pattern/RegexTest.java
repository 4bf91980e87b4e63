package org.routetrust.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.Example;
import org.routetrust.rulebook.RulebookReader;

class RegexTest {

    @Test
    void finds_the_first_place_and_names_what_groups_hold() {
        Regex pattern = Regex.compile("(?P<amount>[0-9]+) (?:free )?(?P<unit>images|credits)");

        assertThat(pattern.find("up to 12 free credits, then 3 images", 0))
                .isEqualTo(new Regex.Match(6, 21, Map.of("amount", "12", "unit", "credits")));
    }

    @Test
    void leaves_out_groups_that_took_no_part() {
        assertThat(Regex.compile("(?P<a>x)|(?P<b>y)").find("y", 0)).isEqualTo(new Regex.Match(0, 1, Map.of("b", "y")));
    }

    @Test
    void prefers_the_first_alternative_and_long_loops_unless_they_are_lazy() {
        assertThat(Regex.compile("a|ab").find("ab", 0)).isEqualTo(new Regex.Match(0, 1, Map.of()));
        assertThat(Regex.compile("a+").find("aaa", 0)).isEqualTo(new Regex.Match(0, 3, Map.of()));
        assertThat(Regex.compile("a+?").find("aaa", 0)).isEqualTo(new Regex.Match(0, 1, Map.of()));
    }

    @Test
    void regards_case_only_where_the_pattern_says_so() {
        assertThat(Regex.compile("free").find("FREE", 0)).isNotNull();
        assertThat(Regex.compile("(?-i:free)").find("FREE", 0)).isNull();
        assertThat(Regex.compile("(?-i:F(?i:re)e)").find("FREe", 0)).isNotNull();
    }

    @Test
    void finds_in_a_long_text_what_lies_across_its_pieces() {
        Regex pattern = Regex.compile("b{3}c");
        for (int before = 4_080; before < 4_100; before++) {
            assertThat(pattern.find("a".repeat(before) + "bbbc", 0))
                    .extracting("start")
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a(b~missing closing ) in a(b",
                "a)b~unexpected )",
                "[0-9~missing closing ] in [0-9",
                "[z-a]~invalid character class range in z-a",
                "(?=a)~invalid or unsupported syntax in (?=a)",
                "(?<!a)~invalid named capture",
                "\\1~invalid escape sequence",
                "\\~trailing \\",
                "*a~missing argument to repetition operator",
                "a{2,1}~invalid repeat count in {2,1}",
                "a{5000}~invalid repeat count in {5000}",
                "a**~invalid nested repetition operator",
                "(?P<n>a)(?P<n>b)~duplicate name of a group",
                "\\p{Klingon}~invalid character class range",
                "(?:(?:(?:a{500}){500}){500})~its counts make it too large"
            })
    void refuses_what_is_no_pattern(String pattern, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regex.compile(pattern))
                .withMessageStartingWith("not a pattern: ")
                .withMessageContaining(message);
    }

    @Property(tries = 3_000)
    void agrees_with_re2_on_where_it_matches_and_what_its_groups_hold(
            @ForAll("patterns") String pattern, @ForAll("texts") String text) {
        assertAgreement(pattern, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?:^(?:^))", "^^free", "\\b^free", "^\\b^\\bfree", "(?:^|a)^free", "^$"})
    void agrees_with_re2_on_several_edges_at_one_place(String pattern) {
        Stream.of("", "free", "a free", "afree", " free").forEach(text -> assertAgreement(pattern, text));
    }

    @ParameterizedTest
    @MethodSource("cues")
    void agrees_with_re2_on_the_cues_of_the_rulebook(CueRule cue) {
        List<String> texts = Stream.concat(
                        cue.examples().stream().map(Example::text), Stream.of("", "Everyone gets 5 free images."))
                .toList();
        for (Regex pattern : cue.match()) {
            texts.forEach(text -> assertAgreement(pattern.source(), text));
        }
    }

    static Stream<CueRule> cues() {
        List<CueRule> cues = RulebookReader.builtIn().cues();
        return java.util.stream.IntStream.range(0, cues.size())
                .filter(i -> i % 4 == 0)
                .mapToObj(cues::get);
    }

    private static void assertAgreement(String source, String text) {
        Pattern re2 = Pattern.compile(source, Pattern.CASE_INSENSITIVE);
        Regex regex = Regex.compile(source);
        Matcher matcher = re2.matcher(text);
        Patterns patterns = new Patterns(List.of(regex));

        boolean found = matcher.find();

        assertThat(patterns.probe(text).finds(regex))
                .as("%s finds in %s", source, text)
                .isEqualTo(found);
        Regex.Match match = found ? matchOf(matcher, re2) : null;
        assertThat(regex.find(text, 0)).as("%s in %s", source, text).isEqualTo(match);
        assertThat(patterns.probe(text).first(regex, 0))
                .as("%s first in %s", source, text)
                .isEqualTo(match);
        assertThat(regex.findAll(text, "")).as("all %s in %s", source, text).isEqualTo(allOf(re2, text));
    }

    private static Regex.Match matchOf(Matcher matcher, Pattern re2) {
        Map<String, String> groups = new HashMap<>();
        re2.namedGroups().forEach((name, number) -> {
            if (matcher.group(number) != null) {
                groups.put(name, matcher.group(number));
            }
        });
        return new Regex.Match(matcher.start(), matcher.end(), groups);
    }

    private static List<Regex.Match> allOf(Pattern re2, String text) {
        List<Regex.Match> all = new ArrayList<>();
        Matcher matcher = re2.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            all.add(new Regex.Match(matcher.start(), matcher.end(), Map.of()));
            from = Math.max(matcher.end(), from + 1);
        }
        return all;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abAB01 -_.é图免\n\t").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> patterns() {
        return alternatives(3);
    }

    private static Arbitrary<String> alternatives(int depth) {
        return sequences(depth).list().ofMinSize(1).ofMaxSize(2).map(branches -> String.join("|", branches));
    }

    private static Arbitrary<String> sequences(int depth) {
        return pieces(depth).list().ofMaxSize(4).map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> pieces(int depth) {
        Arbitrary<String> atoms = Arbitraries.of(
                "a",
                "b",
                "A",
                "0",
                " ",
                "é",
                "图",
                ".",
                "[ab]",
                "[^a]",
                "[0-9a]",
                "\\w",
                "\\W",
                "\\d",
                "\\s",
                "\\S",
                "-",
                "(?-i:a)",
                "(?-i:[A-Z])",
                "[\\w-]",
                "\\.",
                "[^\\d免]");
        Arbitrary<String> simple = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, atoms), net.jqwik.api.Tuple.of(1, Arbitraries.of("^", "$", "\\b", "\\B")));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<String> group = alternatives(depth - 1).map(inner -> "(?:" + inner + ")");
        // What can match nothing is not repeated: engines differ on how often nothing stands there.
        Arbitrary<String> solid =
                Combinators.combine(atoms, sequences(depth - 1)).as((first, rest) -> "(?:" + first + rest + ")");
        Arbitrary<String> repeatable = Arbitraries.oneOf(atoms, solid);
        Arbitrary<String> repeated = Combinators.combine(
                        repeatable, Arbitraries.of("?", "*", "+", "{2}", "{0,2}", "{1,3}", "??", "*?", "+?", "{0,2}?"))
                .as((body, count) -> body + count);
        return Arbitraries.oneOf(simple, group, repeated);
    }
}
