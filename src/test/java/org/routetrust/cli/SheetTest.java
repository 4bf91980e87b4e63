package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {

    private static String written(String text) {
        Sheet sheet = new Sheet();
        sheet.text("  - ", "    ", text);
        return sheet.toString();
    }

    @Test
    void breaks_long_texts_between_words_and_indents_what_follows() {
        String text = written("word ".repeat(50));

        assertThat(text.lines()).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 100);
        assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("    word"));
        assertThat(text).startsWith("  - word");
    }

    @Test
    void breaks_chinese_by_its_width_and_not_before_a_full_stop() {
        String text = written("每天免费五张图片。".repeat(20));

        assertThat(text.lines()).hasSizeGreaterThan(1).allMatch(line -> Sheet.width(line) <= 101);
        assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("。"));
        assertThat(text.replaceAll("\\s+", "")).isEqualTo("-" + "每天免费五张图片。".repeat(20));
    }

    @Test
    void leaves_an_address_whole() {
        String address = "https://example.com/" + "a-b/".repeat(40);

        assertThat(written("See " + address).lines())
                .anyMatch(line -> line.strip().equals(address));
    }

    @Test
    void lets_no_page_steer_the_terminal() {
        assertThat(written("red \u001b[31mhot\u0007 \u202eback\u202c one\u200btwo\u009b2J"))
                .isEqualTo("  - red [31mhot back onetwo 2J\n");
    }

    @Test
    void never_leaves_two_empty_lines() {
        Sheet sheet = new Sheet();
        sheet.blank();
        sheet.line("one");
        sheet.blank();
        sheet.blank();
        sheet.line("two");

        assertThat(sheet).hasToString("one\n\ntwo\n");
    }
}
