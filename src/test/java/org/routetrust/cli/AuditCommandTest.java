package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.audit.Offer;

class AuditCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private String file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String offer() throws IOException {
        return file("offer.md", Offer.text(Offer.EVIDENCE));
    }

    @Test
    void prints_a_report_for_people() throws IOException {
        Called called = Called.with("audit", offer(), "--url", Offer.URL);

        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("[+] Usable for production\n    " + Offer.URL + "\n");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void prints_the_object_for_programs() throws IOException {
        Called called = Called.with("audit", offer(), "--url", Offer.URL, "--json");

        assertThat(called.lines()).hasSize(1);
        assertThat(called.json().text("verdict")).isEqualTo("usable");
        assertThat(called.json().text("checks.owner.evidence.0.url")).isEqualTo(Offer.URL);
    }

    @Test
    void gives_a_page_the_same_answer_as_the_batch() throws IOException {
        String content = Offer.text(Offer.EVIDENCE);

        Called alone = Called.with("audit", file("offer.md", content), "--url", Offer.URL, "--json");

        assertThat(alone.out())
                .isEqualTo(Called.reading(Json.line(Offer.URL, content), "audit", "--jsonl")
                        .out());
    }

    @Test
    void judges_for_the_use_the_kind_and_the_day_it_is_told() throws IOException {
        Json answer = Called.with(
                        "audit", offer(), "--use", "manual", "--kind", "prompt-pack", "--as-of", "2026-05-01", "--json")
                .json();

        assertThat(answer.text("use")).isEqualTo("manual");
        assertThat(answer.text("kind.registered")).isEqualTo("prompt-pack");
        assertThat(answer.text("asOf")).isEqualTo("2026-05-01");
    }

    @Test
    void judges_a_batch_for_the_day_it_is_told() {
        assertThat(Called.reading("{}\n", "audit", "--jsonl", "--as-of", "2026-04-22")
                        .json()
                        .text("asOf"))
                .isEqualTo("2026-04-22");
    }

    @Test
    void reads_standard_input() {
        Called called = Called.reading(Offer.text(Offer.EVIDENCE), "audit", "-", "--json");

        assertThat(called.json().text("checks.owner.state")).isEqualTo("answered");
    }

    @Test
    void takes_one_address_for_the_route_and_all_its_files() throws IOException {
        String owner = file("about.md", Offer.text(List.of(Offer.OWNER)));
        String limit = file("pricing.md", Offer.text(List.of(Offer.LIMIT)));

        Json answer =
                Called.with("audit", owner, limit, "--url", Offer.URL, "--json").json();

        assertThat(answer.text("url")).isEqualTo(Offer.URL);
        assertThat(answer.text("pages.0.url")).isEqualTo(Offer.URL);
        assertThat(answer.text("pages.1.url")).isEqualTo(Offer.URL);
    }

    @Test
    void takes_an_address_for_each_file() throws IOException {
        String owner = file("about.md", Offer.text(List.of(Offer.OWNER)));
        String limit = file("pricing.md", Offer.text(List.of(Offer.LIMIT)));

        Json answer = Called.with("audit", owner, limit, "--url", Offer.URL, "--url", Offer.URL + "pricing", "--json")
                .json();

        assertThat(answer.text("url")).isEqualTo(Offer.URL);
        assertThat(answer.text("checks.owner.evidence.0.url")).isEqualTo(Offer.URL);
        assertThat(answer.text("checks.limit.evidence.0.url")).isEqualTo(Offer.URL + "pricing");
    }

    @ParameterizedTest
    @CsvSource({
        "offer.html, windows-1251, '<meta charset=windows-1251>'",
        "offer, gbk, '<html><head><meta charset=gbk>'",
        "offer.txt, UTF-16LE, '\uFEFF'",
        "offer.txt, UTF-8, '\uFEFF'",
        "offer.txt, windows-1252, ''"
    })
    void decodes_a_file_as_its_bytes_say(String name, String charset, String start) throws IOException {
        String company = charset.equals("gbk") ? "松林" : charset.equals("windows-1251") ? "Сосна" : "Café Pinède";
        String content = start + "<p>New users get 40 free credits from " + company + ".</p>";

        Called called = Called.with("audit", file(name, content.getBytes(Charset.forName(charset))), "--json");

        assertThat(called.json().text("checks.limit.evidence.0.quote")).contains("from " + company);
    }

    @Test
    void decodes_standard_input_as_its_bytes_say() {
        String content = "<html><head><meta charset=gbk></head><p>New users get 40 free credits from 松林.</p>";

        Called called = Called.reading(content.getBytes(Charset.forName("gbk")), "audit", "-", "--json");

        assertThat(called.json().text("checks.limit.evidence.0.quote")).contains("from 松林");
    }

    @Test
    void says_what_to_do_about_a_file_that_is_not_there() {
        Called called = Called.with("audit", folder.resolve("gone.html").toString());

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .startsWith("There is no file " + folder.resolve("gone.html"))
                .contains("--url and --fetch")
                .hasLineCount(1);
    }

    @Test
    void says_what_to_do_about_a_folder() {
        Called called = Called.with("audit", folder.toString());

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("is a folder").contains("one by one").hasLineCount(1);
    }

    @Test
    void names_a_file_that_cannot_be_read_as_a_page_and_what_to_do() throws IOException {
        Called called = Called.with("audit", file("app.html", "<div id=root></div><script src=a.js></script>"));

        assertThat(called.status()).isZero();
        assertThat(called.out())
                .startsWith("[?] Not ruled for production")
                .contains("app.html could not be read (empty-without-scripts):")
                .contains("Open it in your browser")
                .doesNotContain("Missing");
    }

    @Test
    void asks_for_a_page_where_none_is_given() {
        Called called = Called.with("audit");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err())
                .contains("name a saved page, or give --url with --fetch")
                .contains("Help: route-trust audit --help");
    }

    @Test
    void says_what_an_address_alone_lacks() {
        Called called = Called.with("audit", "--url", Offer.URL);

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("add --fetch to fetch it, or name the page you saved of it");
    }

    @Test
    void refuses_more_addresses_than_files() throws IOException {
        Called called = Called.with("audit", offer(), "--url", Offer.URL, "--url", Offer.URL + "pricing");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("there are 2 for 1 file(s)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--url=https://a.example", "--kind=other", "--use=manual", "--json", "page.html"})
    void refuses_beside_a_batch_what_each_request_says(String option) {
        Called called = Called.reading("{}\n", "audit", "--jsonl", option);

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("--jsonl reads requests from standard input");
    }

    @Test
    void refuses_a_date_that_is_none() throws IOException {
        Called called = Called.with("audit", offer(), "--as-of", "soon");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("'--as-of': 'soon' is no date; write one such as 2026-05-13");
    }

    @Test
    void names_the_option_whose_word_is_not_known() throws IOException {
        Called called = Called.with("audit", offer(), "--use", "fun", "--kind", "toy");

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("use: 'fun' is not known").contains("kind: 'toy' is not known");
    }

    @Test
    void judges_with_the_rules_of_another_folder() throws IOException {
        Called called = Called.with("audit", offer(), "--checklists", "checklists", "--json");

        assertThat(called.json().text("rulebook"))
                .isEqualTo(Called.with("audit", offer(), "--json").json().text("rulebook"));
        assertThat(Called.with("audit", offer(), "--checklists", folder.toString()))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(1))
                .satisfies(refused -> assertThat(refused.err()).contains("mistake(s) in the checklists folder"));
    }
}
