package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.routetrust.audit.Offer;

class FetchOptionTest {

    private static final String OFFER = Offer.text(Offer.EVIDENCE);

    @Test
    void fetches_the_address_where_no_file_is_given() throws IOException {
        try (Site site = Site.saying(200, "text/markdown", OFFER)) {
            Json answer = Called.with("audit", "--url", site.url("/pricing"), "--fetch", "--json")
                    .json();

            assertThat(site.asked()).containsExactly("/pricing");
            assertThat(answer.text("verdict")).isEqualTo("usable");
            assertThat(answer.text("pages.0.state")).isEqualTo("read");
            assertThat(answer.text("pages.0.capturedAt")).isEqualTo("2026-05-13T10:00:00Z");
            assertThat(answer.text("checks.owner.evidence.0.url")).isEqualTo(site.url("/pricing"));
        }
    }

    private static Site offerWithTerms() throws IOException {
        String landing = "<title>Pinewood</title><h1>Pinewood Studio</h1><p>" + Offer.INTRODUCTION + " " + Offer.LIMIT
                + "</p><a href='/terms'>Terms</a> <a href='/gone'>Pricing</a> <a href='/gallery'>Gallery</a>";
        return Site.answering(
                Map.of("/", landing, "/terms", "<title>Terms</title><h1>Terms</h1><p>" + Offer.OWNER + "</p>"));
    }

    @Test
    void reads_the_pages_of_the_site_that_tell_more() throws IOException {
        try (Site site = offerWithTerms()) {
            Json answer = Called.with("audit", "--url", site.url("/"), "--fetch", "--json")
                    .json();

            assertThat(site.asked()).containsExactlyInAnyOrder("/", "/terms", "/gone");
            assertThat(answer.text("checks.owner.evidence.0.url")).isEqualTo(site.url("/terms"));
            assertThat(answer.text("pages.1.state")).isEqualTo("read");
            assertThat(answer.text("pages.2.state")).isEqualTo("not-found");
            assertThat(answer.text("pages.2.url")).isEqualTo(site.url("/gone"));
        }
    }

    @Test
    void reads_a_single_page_where_that_is_wanted() throws IOException {
        try (Site site = offerWithTerms()) {
            Called.with("audit", "--url", site.url("/"), "--fetch", "--single");
            Called.reading("{\"url\":\"" + site.url("/") + "\",\"nearby\":false}\n", "audit", "--jsonl", "--fetch");

            assertThat(site.asked()).containsExactly("/", "/");
        }
    }

    @Test
    void fetches_nothing_beside_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("offer.md"), OFFER);
        try (Site site = Site.saying(200, "text/html", "another page")) {
            Called called = Called.with("audit", file.toString(), "--url", site.url("/"), "--fetch");

            assertThat(called.out()).startsWith("[+] Usable for production");
            assertThat(site.asked()).isEmpty();
        }
    }

    @Test
    void fetches_for_requests_without_pages_and_for_no_others() throws IOException {
        try (Site site = Site.saying(200, "text/markdown", OFFER)) {
            String lines = "{\"url\":\"" + site.url("/a") + "\"}\n" + Json.line(site.url("/b"), OFFER) + "{\"url\":\""
                    + site.url("/c") + "\",\"pages\":[]}\n";

            Called called = Called.reading(lines, "audit", "--jsonl", "--fetch");

            assertThat(called.status()).isZero();
            assertThat(site.asked()).containsExactly("/a", "/c");
            assertThat(List.of(0, 1, 2))
                    .allSatisfy(line ->
                            assertThat(called.json(line).text("verdict")).isEqualTo("usable"));
        }
    }

    @Test
    void fetches_nothing_for_a_batch_that_is_not_told_to() throws IOException {
        try (Site site = Site.saying(200, "text/markdown", OFFER)) {
            Called called = Called.reading("{\"url\":\"" + site.url("/a") + "\"}\n", "audit", "--jsonl");

            assertThat(called.json().text("pages.0.state")).isEqualTo("no-page");
            assertThat(site.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, text/html, not-found, The site has no page",
        "401, text/html, login-wall, shown only to people who are signed in",
        "403, text/html, blocked, does not let programs read",
        "500, text/html, server-error, an error of its own",
        "200, application/pdf, not-a-page, 'There is a file at this address, not a web page'"
    })
    void reports_a_failed_fetch_as_a_state_with_its_remedy(int status, String type, String state, String meaning)
            throws IOException {
        try (Site site = Site.saying(status, type, "sorry")) {
            String url = site.url("/x");

            Called text = Called.with("audit", "--url", url, "--fetch");
            Json json = Called.with("audit", "--url", url, "--fetch", "--json").json();
            Called batch = Called.reading("{\"url\":\"" + url + "\"}\n", "audit", "--jsonl", "--fetch");

            assertThat(json.text("pages.0.state")).isEqualTo(state);
            assertThat(json.text("pages.0.url")).isEqualTo(url);
            assertThat(json.text("pages.0.remedy")).isNotBlank();
            assertThat(json.text("checks.owner.state")).isEqualTo("not-asked");
            assertThat(json.text("verdicts.production.decidedBy")).isEqualTo("stop.could-not-read");
            assertThat(batch.json()).isEqualTo(json);
            assertThat(text.out())
                    .startsWith("[?] Not ruled")
                    .contains(url + " could not be read (" + state + "):")
                    .contains(meaning)
                    .contains("audit FILE --url URL");
            assertThat(List.of(text.status(), batch.status())).containsOnly(0);
        }
    }

    @Test
    void reports_a_site_that_does_not_answer() throws IOException {
        Site site = Site.saying(200, "text/html", "x");
        String url = site.url("/");
        site.close();

        assertThat(Called.with("audit", "--url", url, "--fetch", "--json")
                        .json()
                        .text("pages.0.state"))
                .isEqualTo("connection-refused");
    }

    @Test
    void refuses_an_address_that_cannot_be_asked() {
        Called one = Called.with("audit", "--url", "ftp://a.example/", "--fetch");
        Called batch = Called.reading("{\"url\":\"ftp://a.example/\"}\n{}\n", "audit", "--jsonl", "--fetch");

        assertThat(one.status()).isEqualTo(1);
        assertThat(one.err()).startsWith("url: Only web addresses can be read.");
        assertThat(batch.status()).isEqualTo(1);
        assertThat(batch.json(0).text("error.code")).isEqualTo("bad-request");
        assertThat(batch.json(1).text("error.message")).startsWith("url: Give the address to fetch");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://10.0.0.1/",
        "https://169.254.169.254/"
    })
    void refuses_private_addresses_outside_of_tests(String url) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), printed, printed);

        int status = Main.run(Commands.of(terminal), "audit", "--url", url, "--fetch");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("private network");
    }
}
