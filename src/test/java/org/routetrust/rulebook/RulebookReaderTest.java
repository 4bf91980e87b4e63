package org.routetrust.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookReaderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path dir;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SmallFolder folder;

    @BeforeEach
    void start_with_a_folder_without_mistakes() {
        folder = new SmallFolder(dir);
    }

    @Test
    void reads_a_small_folder() {
        Rulebook rulebook = folder.read();

        assertThat(rulebook.checks()).extracting(CheckRule::id).containsExactly("limit");
        assertThat(rulebook.kinds()).extracting(KindRule::id).containsExactlyInAnyOrder("trial", "other");
        assertThat(rulebook.cues()).extracting(CueRule::id).containsExactly("limit.per-day", "warning.noise.shouts");
        assertThat(rulebook.words().normal("per", "每天")).isEqualTo("day");
    }

    @Test
    void lists_the_mistakes_of_all_files_at_once() {
        folder.replacing("checks/limit.yaml", "title:", "tittle:")
                .replacing("warnings/noise.yaml", "match: 'HEY'", "match: '(HEY'")
                .replacing("models/acme.yaml", "2026-05-13", "13 May 2026")
                .with("other.yaml", "title: [No route");

        assertThat(folder.mistakes())
                .hasSize(5)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("checks/limit.yaml:1:1: field 'title' is missing"),
                        second -> assertThat(second).startsWith("checks/limit.yaml:1:1: unknown field 'tittle'"),
                        third -> assertThat(third).startsWith("models/acme.yaml:4:25: field 'seen' must be a date"),
                        fourth -> assertThat(fourth).startsWith("other.yaml:1:17: not YAML:"),
                        fifth -> assertThat(fifth)
                                .startsWith("warnings/noise.yaml:5:12: not a pattern: missing closing ) in (HEY"));
    }

    @Test
    void names_a_missing_file() {
        assertThat(folder.without("words.yaml")
                        .without("keys.yaml")
                        .without("stop-rules.yaml")
                        .mistakes())
                .containsExactly(
                        "keys.yaml:1:1: the file is missing",
                        "stop-rules.yaml:1:1: the file is missing",
                        "words.yaml:1:1: the file is missing");
    }

    @Test
    void names_a_folder_without_checks_and_without_the_kind_for_no_route() {
        folder.without("checks/limit.yaml").without("other.yaml").without("trial.yaml");

        assertThat(folder.mistakes())
                .containsExactly(
                        "checks:1:1: no check is defined",
                        "other.yaml:1:1: the kind 'other' (no route at all) is missing");
    }

    @Test
    void refuses_what_is_no_folder() throws IOException {
        Path file = Files.writeString(dir.resolve("file.yaml"), "a: b");

        assertThat(SmallFolder.mistakesOf(file)).containsExactly(file + ":1:1: this is no folder");
        assertThat(SmallFolder.mistakesOf(dir.resolve("nowhere")))
                .containsExactly(dir.resolve("nowhere") + ":1:1: no such folder");
    }

    @Test
    void names_a_file_that_nothing_reads() {
        folder.with("checks/limits.en.yaml", "cues: []")
                .with("notes/mine.yaml", "a: b")
                .with("words.en.yaml", "a: b");

        assertThat(folder.mistakes())
                .extracting(mistake -> mistake.substring(0, mistake.indexOf(':')))
                .containsExactly("checks/limits.en.yaml", "notes/mine.yaml", "words.en.yaml");
    }

    @Test
    void names_the_line_of_a_byte_that_is_no_text() throws IOException {
        Path root = folder.write(false);
        byte[] latin = "title: Trial\nwhat: na\u00efve\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(root.resolve("trial.yaml"), latin);

        assertThat(SmallFolder.mistakesOf(root)).containsExactly("trial.yaml:2:9: not UTF-8 text");
    }

    @Test
    void names_a_decision_word_that_is_no_pattern() {
        assertThat(folder.with("words.yaml", "decision-words: ['free', '(trial']")
                        .mistakes())
                .anyMatch(mistake -> mistake.startsWith("words.yaml:1:26: "));
    }

    @Test
    void reads_on_without_words_and_names_only_their_file() {
        assertThat(folder.with("words.yaml", "fragments: [").mistakes())
                .singleElement()
                .asString()
                .startsWith("words.yaml:1:13: not YAML:");
    }

    @Test
    void reads_the_cues_beside_a_broken_check_and_names_their_mistakes_too() {
        folder.with("checks/limit.yaml", "title: 'open").with("checks/limit.zh.yaml", "cues: [{id: a, says: weak}]");

        assertThat(folder.mistakes())
                .extracting(mistake -> mistake.substring(0, mistake.indexOf(':')))
                .containsOnly("checks/limit.yaml", "checks/limit.zh.yaml");
    }

    @Test
    void names_both_places_of_an_id_that_is_used_twice() {
        folder.with("checks/limit.zh.yaml", """
                cues:
                  - id: per-day
                    says: weak
                    match: '每天'
                    hit: ["每天"]
                    miss: ["今天"]
                """);

        assertThat(folder.mistakes())
                .containsExactly(
                        "checks/limit.zh.yaml:2:9: the cue 'limit.per-day' is there already: checks/limit.yaml:13");
    }

    @Test
    void names_policies_and_keys_with_an_id_that_is_used_twice() {
        folder.with("stop-rules.yaml", "policies:\n- {id: a, else: stop, text: t}\n- {id: a, else: stop, text: t}\n")
                .with("keys.yaml", """
                        keys:
                        - {id: k, issuer: A, match: 'ab', example: a}
                        - {id: k, issuer: A, match: 'cd', example: a}
                        """);

        assertThat(folder.mistakes())
                .containsExactly(
                        "keys.yaml:3:8: the key 'k' is there already: keys.yaml:2",
                        "stop-rules.yaml:3:8: the policy 'stop.a' is there already: stop-rules.yaml:2");
    }

    @Test
    void lets_a_warning_and_a_kind_share_a_name() {
        Rulebook rulebook = folder.with("noise.yaml", """
                        title: Noise
                        what: a
                        what-not: b
                        settled-by: [noise]
                        cues:
                          - {id: shouts, match: HO, hit: [HO], miss: [ha]}
                        """).read();

        assertThat(rulebook.cues()).extracting(CueRule::target).contains("noise", "warning.noise");
    }

    @Test
    void says_all_mistakes_in_the_message() {
        folder.with("other.yaml", "title: a");

        assertThatThrownBy(() -> folder.read())
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageStartingWith("2 mistake(s) in the checklists folder:\nother.yaml:1:1: ")
                .hasMessageContaining("'what-not'");
    }

    @Test
    void gives_the_same_digest_whatever_the_order_of_writing(@TempDir Path other) {
        Path there = new SmallFolder(other).write(true);

        assertThat(RulebookReader.at(there).digest()).isEqualTo(folder.read().digest());
    }

    @Test
    void changes_the_digest_with_content_and_with_names(@TempDir Path one, @TempDir Path two) {
        String digest = folder.read().digest();

        assertThat(List.of(
                        new SmallFolder(one)
                                .with("models/a.yaml", "name: A")
                                .read()
                                .digest(),
                        new SmallFolder(two)
                                .with("models/b.yaml", "name: A")
                                .read()
                                .digest(),
                        digest))
                .doesNotHaveDuplicates();
    }
}
