package org.routetrust.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.routetrust.fetch.FetcherTest.reason;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.fetch.NotFetched.Reason;

class BodyReadingTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    @Test
    void reads_chunks_and_passes_their_trailers() throws IOException {
        String body = "5;x=\"y\"\r\nfive \r\n6\r\nimages\r\n0\r\nETag: x\r\n\r\n";
        try (Site site = Site.saying(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + body)) {
            assertThat(((Fetched) Fetching.fetch(site.url("/"))).body()).isEqualTo("five images");
        }
    }

    @Test
    void unpacks_gzip_in_chunks() throws IOException {
        byte[] packed = gzip("free images ".repeat(100).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        String framing = "Content-Encoding: GZIP\r\nTransfer-Encoding: chunked\r\n\r\n";
        try (Site site = Site.serving((path, out) -> {
            Site.write(out, path.equals("/") ? HEAD + framing : Answer.status(404));
            Site.write(out, Integer.toHexString(packed.length) + "\r\n");
            out.write(packed);
            Site.write(out, "\r\n0\r\n\r\n");
        })) {
            assertThat(((Fetched) Fetching.fetch(site.url("/"))).body())
                    .startsWith("free images ")
                    .hasSize(1200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\n\r\n5\r\nfive",
                "Transfer-Encoding: chunked\r\n\r\n4\r\nfive\r\n",
                "Transfer-Encoding: chunked\r\n\r\n4\r\nfivexx\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0x4\r\nfive\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nfive",
                "Transfer-Encoding: chunked\r\n\r\n4\nfive\n0\n\n",
                "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "Content-Length: 5\r\n\r\nfive",
                "Content-Length: -1\r\n\r\nfive",
                "Content-Length: 4\r\nContent-Length: 5\r\n\r\nfive",
                "Content-Encoding: br\r\n\r\nfive",
                "Content-Encoding: gzip, gzip\r\n\r\nfive",
                "Content-Encoding: gzip\r\n\r\nfive, and not packed"
            })
    void refuses_a_body_that_is_not_whole_or_not_as_it_says(String rest) throws IOException {
        try (Site site = Site.saying(HEAD + rest)) {
            assertThat(reason(Fetching.fetch(site.url("/")))).isEqualTo(Reason.BROKEN);
        }
    }

    @Test
    void refuses_gzip_that_is_cut() throws IOException {
        byte[] packed = gzip("free images ".repeat(1000).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(reasonOf("Content-Encoding: gzip\r\n", Arrays.copyOf(packed, packed.length - 6)))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void reads_no_further_than_the_stated_length() throws IOException {
        try (Site site = Site.saying(HEAD + "Content-Length: 4\r\n\r\nfive more")) {
            assertThat(((Fetched) Fetching.fetch(site.url("/"))).body()).isEqualTo("five");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10485761", "9223372036854775807", "99999999999999999999999"})
    void refuses_a_stated_length_that_is_too_large(String length) throws IOException {
        try (Site site = Site.saying(HEAD + "Content-Length: " + length + "\r\n\r\n")) {
            assertThat(reason(Fetching.fetch(site.url("/")))).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void stops_a_body_without_end() throws IOException {
        byte[] block = "<p>free</p>\n".repeat(5000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (Site site = Site.serving((path, out) -> {
            Site.write(out, path.equals("/") ? HEAD + "\r\n" : Answer.status(404));
            while (path.equals("/")) {
                out.write(block);
            }
        })) {
            assertThat(reason(Fetching.fetch(site.url("/")))).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void stops_a_gzip_bomb() throws IOException {
        byte[] bomb = gzip(new byte[50 << 20]);
        assertThat(bomb).hasSizeLessThan(60 << 10);
        assertThat(reasonOf("Content-Encoding: gzip\r\n", bomb)).isEqualTo(Reason.TOO_LARGE);
    }

    private static Reason reasonOf(String header, byte[] body) throws IOException {
        try (Site site = Site.serving((path, out) -> answer(out, path, header, body))) {
            return reason(Fetching.fetch(site.url("/")));
        }
    }

    private static void answer(OutputStream out, String path, String header, byte[] body) throws IOException {
        Site.write(out, path.equals("/") ? HEAD + header + "\r\n" : Answer.status(404));
        out.write(path.equals("/") ? body : new byte[0]);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }
}
