package org.routetrust.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextStreamTest {

    private static TextStream of(byte[] bytes) throws IOException {
        return new TextStream(new ByteArrayInputStream(bytes));
    }

    private static String all(TextStream text) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] some = new char[1000];
        for (int read = text.read(some, 0, 1000); read >= 0; read = text.read(some, 0, 1000)) {
            all.append(some, 0, read);
        }
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void reads_what_the_mark_tells(String charset, String mark) throws IOException {
        String content = "密钥 🎨 key, ".repeat(20_000);

        TextStream text = of((mark + content).getBytes(Charset.forName(charset)));

        assertThat(text.isBinary()).isFalse();
        assertThat(all(text)).isEqualTo(content);
        assertThat(text.isBroken()).isFalse();
    }

    @Test
    void reads_as_latin_1_from_the_first_byte_that_does_not_fit() throws IOException {
        TextStream text = of("clé = abc".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(all(text)).isEqualTo("clé = abc");
        assertThat(text.isBroken()).isTrue();
    }

    @Test
    void reads_a_character_that_is_cut_off_at_the_end_as_latin_1() throws IOException {
        TextStream text = of(new byte[] {'a', (byte) 0xe5, (byte) 0xaf});

        assertThat(all(text)).isEqualTo("a\u00e5\u00af");
        assertThat(text.isBroken()).isTrue();
    }

    @Test
    void takes_a_nul_near_the_beginning_for_a_sign_of_no_text() throws IOException {
        assertThat(of(new byte[] {'a', 0, 'b'}).isBinary()).isTrue();
        assertThat(of("text".getBytes(StandardCharsets.UTF_8)).isBinary()).isFalse();
    }
}
