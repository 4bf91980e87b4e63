package org.routetrust.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.routetrust.fetch.NotFetched.Reason;

class FetcherTest {

    @Test
    void fetches_a_page() throws IOException {
        try (Site site = Site.saying(Answer.page("<p>Five images a day</p>"))) {
            Fetched page = (Fetched) Fetching.fetch(site.url("/pricing"));
            assertThat(page)
                    .returns(site.url("/pricing"), Fetched::finalUrl)
                    .returns(200, Fetched::status)
                    .returns("text/html", Fetched::contentType)
                    .returns("<p>Five images a day</p>", Fetched::body)
                    .returns(Fetching.NOW, Fetched::fetchedAt)
                    .returns(List.of(new Hop(site.url("/pricing"), "127.0.0.1", 200)), Fetched::hops);
        }
    }

    @Test
    void names_itself_and_sends_nothing_it_need_not() throws IOException {
        try (Site site = Site.saying(Answer.page("x"))) {
            Fetching.fetch(site.url("/a?b=c#d"));
            assertThat(site.requests())
                    .containsExactly("GET /a?b=c HTTP/1.1\r\nHost: 127.0.0.1:"
                            + site.address().getPort()
                            + "\r\nUser-Agent: RouteTrust/0.1 (+https://example.com/bot)\r\n"
                            + "Accept: text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8\r\n"
                            + "Accept-Encoding: gzip\r\nConnection: close\r\n\r\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, LOGIN_WALL",
        "407, LOGIN_WALL",
        "403, BLOCKED",
        "429, BLOCKED",
        "451, BLOCKED",
        "404, NOT_FOUND",
        "410, NOT_FOUND",
        "500, SERVER_ERROR",
        "503, SERVER_ERROR",
        "206, BROKEN",
        "304, BROKEN"
    })
    void tells_from_the_status_why_there_is_no_page(int status, Reason reason) throws IOException {
        try (Site site = Site.saying(Answer.status(status))) {
            assertThat(Fetching.fetch(site.url("/")))
                    .isEqualTo(new NotFetched(reason, String.valueOf(status), site.url("/")));
        }
    }

    @Test
    void takes_a_503_with_a_challenge_for_a_block() throws IOException {
        try (Site site = Site.saying(Answer.status(503, "cf-mitigated: challenge"))) {
            assertThat(reason(Fetching.fetch(site.url("/")))).isEqualTo(Reason.BLOCKED);
        }
    }

    @Test
    void refuses_a_file_by_its_type() throws IOException {
        try (Site site = Site.saying(Answer.page("x").replace("text/html", "application/pdf"))) {
            assertThat(Fetching.fetch(site.url("/")))
                    .isEqualTo(new NotFetched(Reason.NOT_A_PAGE, "application/pdf", site.url("/")));
        }
    }

    @Test
    void refuses_a_file_that_calls_itself_a_page() throws IOException {
        try (Site site = Site.saying(Answer.page("PNG\r\n\u001a\n\u0000\u0000"))) {
            assertThat(reason(Fetching.fetch(site.url("/")))).isEqualTo(Reason.NOT_A_PAGE);
        }
    }

    @Test
    void takes_text_without_a_type_for_what_it_looks_like() throws IOException {
        try (Site site = Site.saying("HTTP/1.0 200 OK", "", "<!DOCTYPE html><p>x")) {
            assertThat(((Fetched) Fetching.fetch(site.url("/"))).contentType()).isEqualTo("text/html");
        }
    }

    @Test
    void reports_an_unknown_host() throws IOException {
        try (Site site = Site.saying(Answer.page("x"))) {
            FetchResult result =
                    new Fetching.Open(Fetching.names(java.util.Map.of()), site).fetch("http://gone.example/");
            assertThat(reason(result)).isEqualTo(Reason.UNKNOWN_HOST);
        }
    }

    @Test
    void reports_a_refused_connection() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        PublicUrl url = (PublicUrl) PublicUrl.parse("http://127.0.0.1:" + free + "/", FetchPolicy.PRIVATE_ALLOWED);

        assertThat(reason(Fetching.fetch(url))).isEqualTo(Reason.CONNECTION_REFUSED);
    }

    @Test
    void refuses_an_address_that_another_policy_let_through() throws IOException {
        try (Site site = Site.saying(Answer.page("x"))) {
            FetchResult result = new Fetching.Open(Resolver.system(), site).fetcher.fetch(site.url("/"), Progress.NONE);
            assertThat(reason(result)).isEqualTo(Reason.REFUSED_ADDRESS);
            assertThat(site.allRequests()).isEmpty();
        }
    }

    @Test
    void tells_how_far_it_is() throws IOException {
        try (Site site = Site.serving(
                (path, out) -> Site.write(out, path.equals("/a") ? Answer.redirect("/b") : Answer.page("five")))) {
            List<String> heard = new ArrayList<>();
            Fetching.local(FetchLimits.defaults())
                    .fetch(site.url("/a"), (step, at, bytes) -> heard.add(step + " " + at.target() + " " + bytes));
            assertThat(heard)
                    .startsWith("RESOLVING /a 0", "ROBOTS /a 0", "CONNECTING /robots.txt 0")
                    .endsWith("REDIRECTED /b 0", "CONNECTING /b 0", "READING /b 4");
        }
    }

    @Test
    void decodes_the_body_by_its_charset() throws IOException {
        byte[] body = "<meta charset=gbk>每天免费五张".getBytes(java.nio.charset.Charset.forName("GBK"));
        try (Site site = Site.serving((path, out) -> {
            Site.write(out, "HTTP/1.1 " + (path.equals("/") ? 200 : 404) + " x\r\nContent-Type: text/html\r\n\r\n");
            out.write(body);
        })) {
            Fetched page = (Fetched) Fetching.fetch(site.url("/"));
            assertThat(page.body()).endsWith("每天免费五张");
            assertThat(page.charset()).isEqualTo("GB18030");
        }
    }

    @Test
    void keeps_non_ascii_paths_out_of_the_request_line() throws IOException {
        try (Site site = Site.saying(Answer.page("x"))) {
            Fetching.fetch(site.url("/价 格"));
            assertThat(site.requests().getFirst().getBytes(StandardCharsets.ISO_8859_1))
                    .asString(StandardCharsets.US_ASCII)
                    .startsWith("GET /%E4%BB%B7%20%E6%A0%BC HTTP/1.1\r\n");
        }
    }

    static Reason reason(FetchResult result) {
        return ((NotFetched) result).reason();
    }
}
