package org.routetrust.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.Example;
import org.routetrust.rulebook.RulebookReader;

class LiteralsTest {

    /** A pattern and a text it was made to match. */
    record Made(String pattern, String text) {

        Made then(Made next) {
            return new Made(pattern + next.pattern, text + next.text);
        }
    }

    @Test
    void needs_the_words_of_a_sequence_side_by_side() {
        assertThat(need("credits? per")).isEqualTo(oneOf("credit per", "credits per"));
    }

    @Test
    void needs_each_piece_around_what_it_cannot_know() {
        assertThat(need("free.*forever")).isEqualTo(Need.all(List.of(oneOf("free"), oneOf("forever"))));
    }

    @Test
    void tells_words_from_parts_of_words() {
        assertThat(couldMatch("\\bMIT\\b", "no limit")).isFalse();
        assertThat(couldMatch("\\bMIT\\b", "under MIT.")).isTrue();
    }

    @Test
    void keeps_the_edge_of_a_word_when_a_branch_is_unknown() {
        assertThat(couldMatch("\\b(?:MIT|GPL\\w*)\\b", "no limit")).isFalse();
    }

    @Test
    void takes_one_digit_for_another() {
        assertThat(couldMatch("image-[0-9]", "GPT-Image-2")).isTrue();
        assertThat(couldMatch("image-[0-9]", "gpt-image-x")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*", "[^a]", "(?:free|[a-z]+)", "(?:free)?", "x|", "\\w+", "(?:free){0,2}"})
    void promises_nothing_where_anything_could_match(String pattern) {
        assertThat(need(pattern)).isEqualTo(Need.nothing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?-i:FREE)",
                "(?i)free",
                "(?P<name>free)",
                "fre{2}",
                "(?is:f[r]ee)",
                "f\\x{72}ee|free",
                "[{]?free"
            })
    void reads_flags_names_and_counts_as_no_text(String pattern) {
        assertThat(couldMatch(pattern, "FREE free freE {free")).isTrue();
        assertThat(need(pattern).toString()).doesNotContain("?", ":", "<", "name", "-i");
    }

    @Test
    void is_never_wrong_about_an_example_of_the_rulebook() {
        for (CueRule cue : RulebookReader.builtIn().cues()) {
            for (Example example : cue.examples()) {
                List.of(cue.match(), cue.with(), cue.unless()).forEach(patterns -> check(patterns, example.text()));
                List.of(cue.under(), cue.unlessUnder()).forEach(patterns -> check(patterns, example.under()));
            }
        }
    }

    private static void check(List<Regex> patterns, String text) {
        for (Regex pattern : patterns) {
            if (pattern.find(text, 0) != null) {
                assertThat(couldMatch(pattern.source(), text))
                        .as("%s in %s", pattern, text)
                        .isTrue();
            }
        }
    }

    @Property(tries = 1000)
    void is_never_wrong_about_a_text_made_to_match(
            @ForAll("made") Made made, @ForAll("around") String before, @ForAll("around") String after) {
        String text = before + made.text + after;
        check(List.of(Regex.compile(made.pattern)), text);
    }

    @Property(tries = 3000)
    void leaves_out_no_place_of_a_match(
            @ForAll("made") Made made,
            @ForAll("around") String before,
            @ForAll("around") String between,
            @ForAll("around") String after) {
        String text = before + made.text + between + made.text + after;
        Regex pattern = Regex.compile(made.pattern);
        Probe probe = new Patterns(List.of(pattern)).probe(text);
        for (int from = 0; from <= text.length(); from++) {
            assertThat(probe.first(pattern, from))
                    .as("%s in %s from %s", pattern, text, from)
                    .isEqualTo(pattern.find(text, from));
        }
    }

    @Provide
    Arbitrary<Made> made() {
        return sequences(3);
    }

    @Provide
    Arbitrary<String> around() {
        return Arbitraries.strings().withChars("aK2 -_é图").ofMaxLength(3);
    }

    private static Arbitrary<Made> sequences(int depth) {
        return parts(depth)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> list.stream().reduce(new Made("", ""), Made::then));
    }

    private static Arbitrary<Made> parts(int depth) {
        Arbitrary<Made> simple = Arbitraries.of(
                new Made("a", "A"),
                new Made("Ks", "kS"),
                new Made("é", "É"),
                new Made("图", "图"),
                new Made("\\b", ""),
                new Made(" ", " "),
                new Made("-_", "-_"),
                new Made("[0-9]", "7"),
                new Made("2+?", "22"),
                new Made("[ab-]", "-"),
                new Made("[^a]", "x"),
                new Made(".", "~"),
                new Made("(?:^|\\W)", " "),
                new Made("a{2}", "aa"),
                new Made("\\w*", "k_9"),
                new Made("(?-i:[A-Z]a)", "Ka"));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Made> inner = sequences(depth - 1);
        Arbitrary<Made> either = Combinators.combine(inner, inner)
                .as((a, b) -> new Made("(?:" + a.pattern + "|" + b.pattern + ")", b.text));
        Arbitrary<Made> taken = inner.map(a -> new Made("(?i:" + a.pattern + ")?", a.text));
        Arbitrary<Made> left = inner.map(a -> new Made("(?:" + a.pattern + ")*", ""));
        Arbitrary<Made> twice = inner.map(a -> new Made("(?:" + a.pattern + ")+", a.text + a.text));
        return Arbitraries.oneOf(simple, either, taken, left, twice);
    }

    private static Need oneOf(String... words) {
        return Need.oneOf(Set.of(words));
    }

    private static Need need(String pattern) {
        return new Literals().part(Regex.compile(pattern).node()).need();
    }

    private static boolean couldMatch(String source, String text) {
        Patterns patterns = new Patterns(List.of(Regex.compile(source)));
        return patterns.probe(text).isWorthAsking(0);
    }
}
