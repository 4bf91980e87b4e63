package org.routetrust.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecodingTest {

    @ParameterizedTest
    @CsvSource({
        "gbk, GB18030, 每天免费五张",
        "gb2312, GB18030, 每天免费五张",
        "gb18030, GB18030, 每天免费五张",
        "big5, Big5-HKSCS, 每天免費五張",
        "Shift_JIS, windows-31j, 毎日五枚まで無料",
        "euc-jp, EUC-JP, 毎日五枚まで無料",
        "euc-kr, x-windows-949, 하루 다섯 장 무료",
        "windows-1251, windows-1251, пять изображений в день",
        "iso-8859-1, windows-1252, fünf Bilder für 0 €",
        "iso-8859-2, ISO-8859-2, pięć obrazów dziennie",
        "utf-16, UTF-16LE, five images a day"
    })
    void reads_what_the_header_declares(String label, String charset, String text) {
        byte[] body = text.getBytes(Charset.forName(charset));
        assertThat(decoded(body, "text/html; charset=\"" + label + "\"")).isEqualTo(text);
    }

    @Test
    void trusts_a_byte_order_mark_more_than_the_header() {
        byte[] body = "\ufeffcafé".getBytes(StandardCharsets.UTF_8);
        assertThat(decoded(body, "text/html; charset=iso-8859-1")).isEqualTo("café");
    }

    @Test
    void trusts_the_header_more_than_the_page() {
        byte[] body = "<meta charset=utf-8>caf\u00c3\u00a9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(decoded(body, "text/html; charset=windows-1252")).endsWith("cafÃ©");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<meta charset=gbk>",
                "<META CharSet = 'gbk' >",
                "<!-- <meta charset=big5> --><meta http-equiv=content-type content=\"text/html; charset=gb2312\">"
            })
    void reads_what_the_page_declares(String meta) {
        byte[] body = (meta + "免费").getBytes(Charset.forName("GBK"));
        assertThat(decoded(body, "text/html")).endsWith("免费");
    }

    @ParameterizedTest
    @CsvSource({"IBM037", "UTF-32", "utf-7", "iso-2022-kr", "nonsense"})
    void ignores_labels_no_browser_takes(String label) {
        byte[] body = "every day café".getBytes(StandardCharsets.UTF_8);
        assertThat(decoded(body, "text/html; charset=" + label)).isEqualTo("every day café");
    }

    @Test
    void takes_bytes_that_are_not_utf_8_for_western_when_nothing_is_declared() {
        assertThat(decoded(new byte[] {'c', 'a', 'f', (byte) 0xe9}, "text/plain"))
                .isEqualTo("café");
    }

    @Test
    void replaces_bytes_that_fit_no_character() {
        assertThat(decoded(new byte[] {'a', (byte) 0xff, 'b'}, "text/html; charset=utf-8"))
                .isEqualTo("a\ufffdb");
    }

    @Test
    void takes_a_page_that_calls_itself_utf_16_in_ascii_for_utf_8() {
        byte[] body = "<meta charset=utf-16>é".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoding.of(body, new MediaType("text/html", Optional.empty()))
                        .charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    private static String decoded(byte[] body, String type) {
        return TextDecoding.of(body, MediaType.parse(type)).text(body);
    }
}
