package org.routetrust.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"k", "s", "a", "é", "σ", "µ", "ß", "θ", "я", "\u00E5"})
    void folds_alike_what_a_pattern_takes_for_one_letter(String letter) {
        Regex pattern = Regex.compile(letter);
        char folded = Letters.fold(letter.charAt(0));
        assertThat(everyCharacter().filter(text -> pattern.find(text, 0) != null))
                .allSatisfy(text -> assertThat(Letters.fold(text.charAt(0))).isEqualTo(folded));
    }

    private static Stream<String> everyCharacter() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> !Character.isSurrogate((char) c))
                .mapToObj(c -> String.valueOf((char) c));
    }

    @ParameterizedTest
    @CsvSource({"plan b,plan~ ~b", "~us,~us", "us~,us~", "a-b,a~-~b", "~-a,~-~a", "~,''", "a~~,a~"})
    void marks_edges_inside_and_those_that_were_asked_for_at_the_ends(String folded, String marked) {
        assertThat(Letters.marked(folded.replace('~', Letters.MARK)).replace(Letters.MARK, '~'))
                .isEqualTo(marked);
    }
}
