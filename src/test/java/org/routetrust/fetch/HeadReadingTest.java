package org.routetrust.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadReadingTest {

    @Test
    void reads_status_and_headers_without_regard_to_case() throws IOException {
        ResponseHead head = read("HTTP/1.1 200\r\nCONTENT-type:  text/html \r\nA: 1\r\na: 2\r\n\r\n");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.only("content-type")).contains("text/html");
        assertThat(head.all("a")).containsExactly("1", "2");
    }

    @Test
    void passes_over_a_few_interim_answers() throws IOException {
        assertThat(read("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n".repeat(3) + "HTTP/1.1 200 OK\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ICY 200 OK\r\n\r\n",
                "HTTP/2 200 OK\r\n\r\n",
                "HTTP/1.1 999 x\r\n\r\n",
                "HTTP/1.1 000 x\r\n\r\n",
                "HTTP/1.1 2000 x\r\n\r\n",
                "HTTP/1.1 101 Switching\r\n\r\n",
                "<html>\r\n\r\n",
                "HTTP/1.1 200 OK\r\nA: 1\r\n folded\r\n\r\n",
                "HTTP/1.1 200 OK\r\nA : 1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
                "HTTP/1.1 200 OK\r\nA: 1\u0000\r\n\r\n",
                "HTTP/1.1 200 OK\nA: 1\n\n"
            })
    void refuses_what_is_not_http(String head) {
        assertThatThrownBy(() -> read(head)).isInstanceOf(FetchFailedException.class);
    }

    @Test
    void refuses_interim_answers_without_end() {
        assertThatThrownBy(() -> read("HTTP/1.1 100 Continue\r\n\r\n".repeat(1000)))
                .isInstanceOf(FetchFailedException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 10_000})
    void refuses_too_many_headers(int count) {
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\r\n" + "A: 1\r\n".repeat(count) + "\r\n"))
                .isInstanceOf(FetchFailedException.class);
    }

    @Test
    void refuses_a_head_that_is_too_large() {
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\r\nA: " + "x".repeat(64 << 10) + "\r\n\r\n"))
                .isInstanceOf(FetchFailedException.class);
    }

    private static ResponseHead read(String text) throws IOException {
        return new HeadReading(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), 64 << 10).read();
    }
}
