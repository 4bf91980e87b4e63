package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.rulebook.KeyRule;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.scan.Repository;
import org.routetrust.secret.Keys;

class ScanCommandTest {

    private static final KeyRule OPENAI = RulebookReader.builtIn().keys().stream()
            .filter(rule -> rule.id().equals("openai"))
            .findFirst()
            .orElseThrow();
    private static final String KEY = Keys.body(OPENAI, 1);
    private static final String OTHER = Keys.body(OPENAI, 2);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, content).toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Called scan(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "scan";
        words[1] = folder.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Called.with(words);
    }

    @Test
    void says_where_a_key_stands_whose_it_is_and_what_to_do() throws IOException {
        String file = file("src/a.py", "import os\nkey = '" + KEY + "'\n");

        Called called = scan();

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out())
                .startsWith(file + ":2:8\n")
                .contains("A key of OpenAI: " + KEY.substring(0, 8) + "\u2026")
                .contains("51 characters. [key.openai]")
                .contains("Revoke it now at " + OPENAI.revoke())
                .endsWith("1 found in 1 file(s) or change(s).\n");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void ends_with_0_where_nothing_is_found() throws IOException {
        file("a.py", "print('hello')\n");

        Called called = scan();

        assertThat(called.status()).isZero();
        assertThat(called.out()).isEqualTo("Nothing found in 1 file(s) or change(s).\n");
    }

    @Test
    void reads_standard_input() {
        Called called = Called.reading("use " + KEY, "scan", "-", "--json");

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.json().text("findings.0.path")).isEqualTo("standard input");
        assertThat(called.json().text("findings.0.column")).isEqualTo("5");
    }

    @Test
    void shows_the_sentence_that_offers_shared_keys() throws IOException {
        file("README.md", "# Pinewood\n\nCopy any of the working api keys. If one runs out, take the next.\n");

        Called called = scan();

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).contains("Keys handed round: \"Copy any of the working api keys.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void prints_no_key_in_any_format(String format) throws IOException {
        file(KEY + ".env", "A=" + KEY + "\nB=" + OTHER);
        file("a.bin", "\0" + KEY);
        file("README.md", "Copy any of the working api keys: " + KEY + " \u00e9.");

        Called called = scan("--format", format, "--sarif", path("out.sarif"), "--write-baseline", path("b.json"));
        Called again = scan("--format", format);

        assertThat(List.of(called, again, Files.readString(folder.resolve("out.sarif")))
                                .toString()
                        + Files.readString(folder.resolve("b.json")))
                .contains(KEY.substring(0, 8))
                .doesNotContain(KEY, OTHER, KEY.substring(0, 20), KEY.substring(30));
    }

    @Test
    void writes_sarif_beside_the_text() throws IOException {
        file("a.env", "A=" + KEY);

        Called called = scan("--sarif", path("out.sarif"));

        assertThat(called.out()).contains("1 found");
        assertThat(Json.read(Files.readString(folder.resolve("out.sarif"))).text("runs.0.results.0.ruleId"))
                .isEqualTo("key.openai");
        assertThat(Json.read(scan("--format", "sarif").out()).text("version")).isEqualTo("2.1.0");
    }

    @Test
    void leaves_out_what_a_baseline_accepts() throws IOException {
        file("src/a.env", "A=" + KEY);
        String baseline = path("baseline.json");

        Called accepted = scan("--write-baseline", baseline);
        file("src/a.env", "\n\nMOVED=" + KEY);
        Called same = scan("--baseline", baseline);
        file("src/b.env", "B=" + KEY);
        file("src/c.env", "C=" + OTHER);
        Called more = scan("--baseline", baseline, "--json");

        assertThat(accepted.status()).isZero();
        assertThat(same.status()).isZero();
        assertThat(same.out()).contains("1 more accepted by the baseline.");
        assertThat(more.status()).isEqualTo(1);
        assertThat(more.json().list("findings")).hasSize(2);
    }

    @Test
    void tells_equal_keys_from_run_to_run_with_a_baseline() throws IOException {
        file("a.env", "A=" + KEY);
        String baseline = path("baseline.json");
        scan("--write-baseline", baseline);
        String first = Files.readString(Path.of(baseline));

        scan("--write-baseline", baseline);

        assertThat(Files.readString(Path.of(baseline))).isEqualTo(first);
    }

    @Test
    void leaves_out_globs_of_the_call_and_of_the_folder() throws IOException {
        file("a.lock", KEY);
        file("made/b.txt", KEY);
        file("node_modules/c.js", KEY);
        file(".route-trust-ignore", "made/\n");

        assertThat(scan("--exclude", "*.lock").status()).isZero();
        assertThat(scan().status()).isEqualTo(1);
    }

    @Test
    void says_what_it_did_not_read() throws IOException {
        file("a.bin", "\0\0");

        Called called = scan();

        assertThat(called.status()).isZero();
        assertThat(called.err()).isEqualTo(path("a.bin") + ": skipped, it is binary.\n");
    }

    @Test
    void looks_at_what_is_staged_only() throws IOException {
        Repository repository = Repository.in(folder);
        repository.stage("old.env", "A=" + KEY + "\n");
        repository.commit();
        repository.stage("new.env", "\nB=" + OTHER + "\n");
        file("loose.env", KEY);

        Called called = scan("--git", "staged", "--json");

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.json().list("findings")).hasSize(1);
        assertThat(called.json().text("findings.0.path")).isEqualTo("new.env");
        assertThat(called.json().text("findings.0.line")).isEqualTo("2");
        assertThat(called.json().at("findings.0.commit")).isNull();
    }

    @Test
    void names_the_commit_of_a_range_that_first_added_a_key() throws IOException {
        Repository repository = Repository.in(folder);
        repository.stage("a.env", "A=1\n");
        String first = repository.commit();
        repository.stage("a.env", "A=" + KEY + "\n");
        String second = repository.commit();
        repository.stage("a.env", "A=1\n");
        repository.commit();
        repository.stage("a.env", "A=" + KEY + "\n");
        repository.commit();

        Called called = scan("--git", first + "..HEAD", "--json");

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.json().list("findings")).hasSize(1);
        assertThat(called.json().text("findings.0.commit")).isEqualTo(second);
    }

    @Test
    void leaves_out_globs_of_a_repository() throws IOException {
        Repository repository = Repository.in(folder);
        repository.stage("made/a.env", KEY);

        assertThat(scan("--git", "staged", "--exclude", "made/**").status()).isZero();
    }

    @Test
    void says_that_there_is_no_repository() {
        Called called = scan("--git", "staged");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("There is no git repository here").hasLineCount(1);
    }

    @Test
    void refuses_a_call_that_names_nothing() {
        Called called = Called.with("scan");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("name files or folders, - for standard input, or give --git");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "--output=a..b", "a b..c"})
    void refuses_what_is_neither_staged_nor_a_range(String what) {
        Called called = scan("--git=" + what);

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("--git takes 'staged', or a range of commits");
    }

    @Test
    void refuses_a_path_that_is_not_there_without_printing_a_key() {
        Called called = Called.with("scan", path(KEY));

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("There is no file or folder").doesNotContain(KEY);
    }

    @Test
    void refuses_a_baseline_that_is_not_there_without_printing_a_key() {
        Called called = scan("--baseline", path(KEY));

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("cannot be read").doesNotContain(KEY);
    }

    @Test
    void says_that_a_file_cannot_be_written() {
        Called called = scan("--sarif", path("gone/out.sarif"));

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("out.sarif cannot be written: check its folder.");
    }

    @Test
    void refuses_a_folder_of_rules_with_mistakes() {
        assertThat(scan("--checklists", folder.toString()).status()).isEqualTo(2);
    }
}
