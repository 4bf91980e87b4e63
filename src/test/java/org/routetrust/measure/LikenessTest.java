package org.routetrust.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @Test
    void compares_letters_and_figures_only() {
        assertThat(Likeness.bare("**Five** credits, a day!")).isEqualTo("fivecreditsaday");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You get 5 credits a day.   | You get 5 credits a day, every day of the year, whatever plan you took.",
                "You get five credits daily | you get 5 credits daily",
                "每天 5 积分                 | 每天5积分，次日清零",
                "每天五个积分               | 每天十个积分",
            })
    void takes_a_part_and_a_text_of_the_same_words_for_alike(String one, String other) {
        assertThat(Likeness.alike(one, other)).isTrue();
        assertThat(Likeness.alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You get 5 credits a day. | Write to us and we refund what is left of a pack.",
                "每天五个积分             | 联系客服退款",
                "art                      | We start at noon and part at nine.",
            })
    void takes_other_words_for_another_sentence(String one, String other) {
        assertThat(Likeness.alike(one, other)).isFalse();
    }
}
