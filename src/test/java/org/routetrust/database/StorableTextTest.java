package org.routetrust.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorableTextTest {
    @Test
    void replaces_what_no_database_takes_and_keeps_the_length() {
        assertThat(StorableText.of("a\0b\uD800c\uDC00")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void keeps_whole_pairs() {
        assertThat(StorableText.of("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":\"\\u0000\"} | {\"a\":\"\\ufffd\"}",
                "{\"a\":\"\\ud800\"} | {\"a\":\"\\ufffd\"}",
                "{\"a\":\"\\udc00\\ud83d\\ude00\"} | {\"a\":\"\\ufffd\\ud83d\\ude00\"}",
                "{\"a\":\"\\\\u0000\"} | {\"a\":\"\\\\u0000\"}",
                "{\"a\":\"\\\\\\u0000 \\u00e4\"} | {\"a\":\"\\\\\\ufffd \\u00e4\"}"
            })
    void replaces_escapes_in_json(String json, String storable) {
        assertThat(StorableText.ofJson(json)).isEqualTo(storable);
    }
}
