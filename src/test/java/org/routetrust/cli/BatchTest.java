package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.audit.Offer;
import org.routetrust.report.AuditRequest;

class BatchTest {

    private static Called batch(String lines) {
        return batch(lines, null);
    }

    private static Called batch(String lines, @Nullable LocalDate asOf) {
        return run(new Auditing(Offer.ROAD, Called.CLOCK, asOf, null)::audit, lines);
    }

    private static Called run(Function<AuditRequest, Answer> audit, String lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            int status = new Batch(audit).run(terminal(lines, out));
            return new Called(status, out.toString(StandardCharsets.UTF_8), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String whole(String url) {
        return Json.line(url, Offer.text(Offer.EVIDENCE));
    }

    @Test
    void answers_in_the_order_of_the_requests() {
        Called called =
                batch(whole("https://a.example/") + Json.line("https://b.example/", " ") + whole("https://c.example/"));

        assertThat(called.status()).isZero();
        assertThat(called.lines()).hasSize(3);
        assertThat(called.json(0).text("url")).isEqualTo("https://a.example/");
        assertThat(called.json(1).text("url")).isEqualTo("https://b.example/");
        assertThat(called.json(2).text("url")).isEqualTo("https://c.example/");
    }

    @Test
    void keeps_a_line_for_every_line_and_goes_on_after_bad_ones() {
        Called called = batch("nope\n\n   \n" + whole("https://a.example/") + "[]\n");

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.lines()).hasSize(5);
        assertThat(List.of(0, 1, 2, 4))
                .allSatisfy(
                        line -> assertThat(called.json(line).text("error.code")).isEqualTo("bad-json"));
        assertThat(called.json(3).text("verdict")).isEqualTo("usable");
    }

    @Test
    void asks_for_a_request_on_an_empty_line() {
        assertThat(batch("{}\n\n{}\n").json(1).text("error.message"))
                .isEqualTo("line 2 is empty: write one JSON request a line");
    }

    @Test
    void answers_nothing_to_nothing() {
        assertThat(batch("")).isEqualTo(new Called(0, "", ""));
    }

    @Test
    void answers_a_last_line_without_its_end() {
        assertThat(batch(whole("https://a.example/").strip()).lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nope                | line 1, column 1: a word stands here that is no JSON; put texts in double quotes
            {"url":             | line 1, column 8: it ends too early
            {"url":"x           | line 1, column 10: it ends too early
            {"url" "x"}         | line 1, column 8: a colon should stand here
            {"url":"x" "y":1}   | line 1, column 12: a comma should stand here
            {url:"x"}           | line 1, column 2: the name of a member should stand here, in double quotes
            {"url":{}}          | line 1, column 9: there is an object, expected a text
            {"pages":{}}        | line 1, column 11: there is an object, expected a list
            {"pages":[7]}       | line 1, column 12: there is a number, expected an object
            []                  | line 1, column 2: there is a list, expected an object
            null                | line 1, column 1: there is null, expected an object
            {} {}               | line 1, column 4: something follows the request; write one a line
            {}]                 | line 1, column 3: something is closed here that was not opened
            """)
    void says_in_plain_words_where_a_line_is_no_request(String line, String place) {
        Called called = batch(line + "\n");

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.json().text("error.message")).isEqualTo("not a request: " + place);
    }

    @Test
    void names_no_parser_in_any_message() {
        String nested = "{\"x\":" + "[".repeat(2_000) + "\n";
        String escapes =
                "{\"url\":\"\\x\"}\n{\"url\":01}\n{\"url\":NaN}\n{\"url\":\"a\tb\"}\n{\"pages\":[{\"capturedAt\":[]}]}\n";

        assertThat(batch(nested + escapes).out())
                .doesNotContain("REDACTED", "StreamRead", "START_", "END_", "VALUE_", "java", "routetrust", "token");
    }

    @Test
    void counts_the_lines_of_the_batch() {
        assertThat(batch("{}\n{}\n{oops}\n").json(2).text("error.message")).contains("line 3, column 2");
    }

    @Test
    void names_every_field_that_is_wrong() {
        String line =
                "{\"kind\":\"toy\",\"use\":\"fun\",\"asOf\":\"soon\",\"pages\":[{\"url\":\"https://a.example\"}]}\n";

        Json error = batch(line).json();

        assertThat(error.text("error.code")).isEqualTo("bad-request");
        assertThat(error.text("error.message"))
                .contains("kind: 'toy'", "provider-trial")
                .contains("use: 'fun'", "production")
                .contains("asOf: write a date such as 2026-05-13")
                .contains("pages[0].content: ");
    }

    @Test
    void passes_over_members_it_does_not_know() {
        Called called = batch("{\"url\":\"https://a.example/\",\"mood\":[1,{\"a\":2}]}\n");

        assertThat(called.status()).isZero();
        assertThat(called.json().text("url")).isEqualTo("https://a.example/");
    }

    @Test
    void goes_on_after_a_request_at_which_the_program_fails() {
        Called called = run(
                request -> {
                    if ("https://bad.example/".equals(request.url())) {
                        throw new IllegalStateException("swordfish");
                    }
                    return Answer.badJson("reached");
                },
                "{\"url\":\"https://bad.example/\"}\n{}\n");

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.json(0).text("error.code")).isEqualTo("failed");
        assertThat(called.out()).doesNotContain("swordfish");
        assertThat(called.json(1).text("error.message")).isEqualTo("reached");
    }

    @Test
    void stops_when_nobody_reads_the_answers() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken pipe");
            }
        };

        assertThatThrownBy(() -> new Batch(request -> Answer.badJson("x")).run(terminal("{}\n{}\n", closed)))
                .isInstanceOf(IOException.class)
                .hasMessage("Nobody reads the answers any more.");
    }

    private static Terminal terminal(String lines, OutputStream out) {
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        return new Terminal(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), printed, printed);
    }

    @Test
    void judges_by_the_date_of_the_call_where_a_request_names_none() {
        assertThat(batch("{}\n", LocalDate.parse("2026-04-22")).json().text("asOf"))
                .isEqualTo("2026-04-22");
    }

    @Test
    void lets_the_date_of_a_request_go_before_that_of_the_call() {
        Called called = batch("{\"asOf\":\"2026-05-01\"}\n", LocalDate.parse("2026-04-22"));

        assertThat(called.json().text("asOf")).isEqualTo("2026-05-01");
    }

    @Test
    void judges_today_where_nobody_names_a_date() {
        assertThat(batch("{}\n").json().text("asOf")).isEqualTo("2026-05-13");
    }

    @Test
    void takes_pages_without_a_time_as_captured_now() {
        Called called = batch(whole("https://a.example/"));

        assertThat(called.json().text("pages.0.capturedAt")).isEqualTo("2026-05-13T10:00:00Z");
    }

    @Test
    void judges_pages_by_the_time_they_were_captured() {
        String content = Offer.text(Offer.EVIDENCE);
        String old = Json.line(new AuditRequest(
                Offer.URL,
                null,
                null,
                null,
                List.of(new AuditRequest.HandedPage(Offer.URL, "text/markdown", content, "2026-01-01T00:00:00Z"))));

        assertThat(batch(old).json().text("checks.owner.state")).isEqualTo("weak");
    }

    @Test
    void reads_several_pages_of_a_route_together() {
        List<AuditRequest.HandedPage> pages = List.of(
                new AuditRequest.HandedPage(Offer.URL, "text/markdown", Offer.text(List.of(Offer.OWNER)), null),
                new AuditRequest.HandedPage(
                        Offer.URL + "pricing", "text/markdown", Offer.text(List.of(Offer.LIMIT)), null));

        Json answer = batch(Json.line(new AuditRequest(Offer.URL, null, null, null, pages)))
                .json();

        assertThat(answer.text("checks.owner.evidence.0.url")).isEqualTo(Offer.URL);
        assertThat(answer.text("checks.limit.evidence.0.url")).isEqualTo(Offer.URL + "pricing");
        assertThat(answer.list("pages")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "manual", "production"})
    void heads_the_answer_with_the_verdict_for_the_use(String use) {
        AuditRequest request = new AuditRequest(
                Offer.URL,
                null,
                use,
                null,
                List.of(new AuditRequest.HandedPage(
                        Offer.URL, "text/markdown", Offer.text(List.of(Offer.LIMIT)), null)));

        Json answer = batch(Json.line(request)).json();

        assertThat(answer.text("use")).isEqualTo(use);
        assertThat(answer.text("verdict")).isEqualTo(answer.text("verdicts." + use + ".verdict"));
    }

    @Test
    void masks_a_credential_in_a_quote_without_moving_what_stands_around_it() {
        String key = "sk-proj-" + "Zq7Lw3Xk9Tn5Rb2V".repeat(3);
        String sentence = "Free API key for everyone: " + key + " works until noon.";

        Called called = batch(Json.line("https://keys.example/", "# Free keys\n\n" + sentence + "\n"));

        Json answer = called.json();
        String quote = answer.text("kind.because.0.quote");
        int start = Integer.parseInt(answer.text("kind.because.0.start"));
        String original = sentence.substring(start, Integer.parseInt(answer.text("kind.because.0.end")));
        assertThat(called.out()).doesNotContain(key);
        assertThat(quote).contains("\u2022").hasSameSizeAs(original);
        assertThat(IntStream.range(0, quote.length()))
                .allMatch(i -> quote.charAt(i) == '\u2022' || quote.charAt(i) == original.charAt(i));
    }

    @Test
    void says_of_a_request_without_pages_that_there_is_no_page() {
        Json answer = batch("{\"url\":\"https://a.example/\"}\n").json();

        assertThat(answer.text("pages.0.state")).isEqualTo("no-page");
        assertThat(answer.text("pages.0.remedy")).contains("--fetch");
        assertThat(answer.text("checks.owner.state")).isEqualTo("not-asked");
        assertThat(answer.text("verdict")).isEqualTo("stop");
    }
}
