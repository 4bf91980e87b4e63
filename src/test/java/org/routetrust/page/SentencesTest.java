package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "It is free. No card is needed.#It is free.|No card is needed.",
                "Really?! Yes! “Free.” Ask us.#Really?!|Yes!|“Free.”|Ask us.",
                "每天5张。超出要付费！能退款吗？不能；请注意。#每天5张。|超出要付费！|能退款吗？|不能；|请注意。",
                "No. We charge per image.#No.|We charge per image.",
                "It runs gpt-image-1.5. Each costs $0.04.#It runs gpt-image-1.5.|Each costs $0.04.",
                "No plan at acme.example. acme.example is independent.#No plan at acme.example.|acme.example is independent.",
                "Free • 5 a day • no login#Free|5 a day|no login",
                "© 2026 Acme · Terms#© 2026 Acme ·|Terms",
                "Paid by the end of the year.Enterprise plans differ.#Paid by the end of the year.|Enterprise plans differ.",
                "用 v1.5 版。Free.#用 v1.5 版。|Free."
            })
    void ends_sentences_where_a_reader_does(String text, String sentences) {
        assertThat(split(text)).containsExactly(sentences.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Use it for tests, e.g. small ones, i.e. few",
                "Acme Inc. and Beta Ltd. of the U.S. own it.",
                "Version 1.5 costs 0.04 vs. 0.13 before.",
                "See api.acme.example/v1?free=yes for more.",
                "1. Open an account",
                "Rule No. 5 applies.",
                "Written by J. Smith at 5 p.m. daily."
            })
    void does_not_end_sentences_inside_names_and_numbers(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void keeps_a_row_of_short_cells_whole() {
        assertThat(split("Free\t5 images\t$0")).containsExactly("Free\t5 images\t$0");
    }

    @Test
    void ends_a_sentence_at_a_line_break() {
        assertThat(split("curl a\n  curl b")).containsExactly("curl a", "curl b");
    }

    @Test
    void cuts_what_is_too_long_at_a_comma() {
        List<String> pieces = split("one two, ".repeat(100) + "end.");

        assertThat(pieces).hasSizeGreaterThan(1).allMatch(piece -> piece.length() <= 600);
        assertThat(pieces.getFirst()).endsWith(",");
    }

    @Test
    void cuts_what_has_no_stop_at_all() {
        assertThat(split("x".repeat(2000))).hasSize(4);
    }

    @Test
    void tells_a_question_from_a_statement_and_from_a_label() {
        assertThat(Sentences.asks("“Is it free?”")).isTrue();
        assertThat(Sentences.asks("免费吗？")).isTrue();
        assertThat(Sentences.asks("It is free.")).isFalse();
        assertThat(Sentences.states("**It is free.**")).isTrue();
        assertThat(Sentences.states("可以商用。")).isTrue();
        assertThat(Sentences.states("Free images")).isFalse();
        assertThat(Sentences.states("Is it free?")).isFalse();
    }

    @Property
    void gives_spans_in_order_that_begin_and_end_with_no_space(@ForAll String text) {
        int last = 0;
        for (Span span : Sentences.of(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.of(text)).isNotBlank().doesNotStartWith(" ").doesNotEndWith(" ");
            last = span.end();
        }
    }

    private static List<String> split(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }
}
