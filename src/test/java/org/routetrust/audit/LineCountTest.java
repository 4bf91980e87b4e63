package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineCountTest {

    private static LineCount.Place place(String before) {
        return new LineCount(before + "key").at(before.length());
    }

    @Test
    void begins_at_line_one_and_column_one() {
        assertThat(place("")).isEqualTo(new LineCount.Place(1, 1));
    }

    @Test
    void takes_each_of_the_three_line_breaks_for_one() {
        assertThat(place("a\nb\r\nc\rd ")).isEqualTo(new LineCount.Place(4, 3));
    }

    @Test
    void counts_characters_and_not_halves_of_them() {
        assertThat(place("\uD83C\uDFA8 ")).isEqualTo(new LineCount.Place(1, 3));
    }

    @Test
    void goes_on_from_place_to_place() {
        LineCount count = new LineCount("one\ntwo three");

        assertThat(count.at(4)).isEqualTo(new LineCount.Place(2, 1));
        assertThat(count.at(8)).isEqualTo(new LineCount.Place(2, 5));
    }
}
