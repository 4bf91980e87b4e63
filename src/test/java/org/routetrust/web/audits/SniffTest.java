package org.routetrust.web.audits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SniffTest {

    @ParameterizedTest
    @CsvSource({
        "'<!doctype html><title>x</title>', text/html",
        "'<div>free</div>', text/html",
        "'# Pricing', text/markdown",
        "'see [terms](https://example.com)', text/markdown",
        "'| --- | --- |', text/markdown",
        "'5 credits a day', text/plain",
        "'a < b and c > d', text/plain",
        "'#1 in free images', text/plain",
    })
    void tells_what_a_text_is_written_in(String text, String type) {
        assertThat(Sniff.contentType(text)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com", "example.com/pricing", "example.com", "ftp://x", "http://127.0.0.1:80/"})
    void takes_one_word_for_an_address(String word) {
        assertThat(Sniff.isAddress(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"free", "5.5", "free credits at example.com", "", "e.g.", "https://a.example https://b.example"})
    void takes_anything_else_for_a_text(String text) {
        assertThat(Sniff.isAddress(text)).isFalse();
    }
}
