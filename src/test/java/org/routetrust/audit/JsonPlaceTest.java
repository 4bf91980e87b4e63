package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonPlaceTest {

    private static String place(String message) {
        return JsonPlace.of(new IOException(message)).toString();
    }

    @Test
    void takes_the_place_where_the_reader_stopped_not_where_the_object_began() {
        assertThat(place("Unexpected end-of-input: expected close marker for Object (start marker at"
                        + " [Source: REDACTED; line: 1, column: 1])\n at [Source: REDACTED; line: 3, column: 20]"))
                .isEqualTo("line 3, column 20: it ends too early");
    }

    @Test
    void says_in_words_what_stands_where_something_else_should() {
        assertThat(place("Unexpected token VALUE_NUMBER_INT, expected START_OBJECT\n at [line: 1, column: 5]"))
                .isEqualTo("line 1, column 5: there is a number, expected an object");
    }

    @Test
    void names_no_class() {
        assertThat(place("Error decoding property [String url] of type [class org.routetrust.Secret]: oops"))
                .isEmpty();
    }

    @Test
    void leaves_out_a_place_it_is_not_told() {
        assertThat(place("Document nesting depth (1001) exceeds the maximum"))
                .isEqualTo("lists and objects are nested too deep");
    }

    @Test
    void can_be_counted_in_a_longer_text() {
        assertThat(new JsonPlace(1, 4, "a comma should stand here").inLine(7))
                .hasToString("line 7, column 4: a comma should stand here");
    }
}
