package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.routetrust.scan.Flag;
import org.routetrust.scan.Note;
import org.routetrust.scan.Rule;

class SarifTest {

    private static final Rule KEY = new Rule("key.openai", false, "OpenAI", "", "https://platform.openai.com/api-keys");
    private static final Rule OFFER = new Rule("warning.shared-key", true, "Keys handed round", "Use your own.", "");

    private static Flag flag(Rule rule, String path, long line) {
        return new Flag(rule, path, null, line, 7, "sk-abcde\u2026wxyz", 51, "f1");
    }

    private static Json sarif(Flag... flags) throws IOException {
        return Json.read(text(flags));
    }

    private static String text(Flag... flags) throws IOException {
        Note note = new Note(Note.Why.BINARY, "a.bin");
        return Sarif.of(new ScanResult(List.of(flags), 0, List.of(note), 2));
    }

    private static String uri(String path) throws IOException {
        return sarif(flag(KEY, path, 1)).text("runs.0.results.0.locations.0.physicalLocation.artifactLocation.uri");
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(Files.readString(Path.of("src/test/resources/schema/sarif-2.1.0-part.schema.json")));
    }

    private static List<String> mistakes(String text) throws IOException {
        return schema()
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void is_valid_under_its_schema() throws IOException {
        Flag old = new Flag(KEY, "/tmp/a b.txt", "0123abcd", 1, 1, "sk-\u2026", 51, "f2");

        assertThat(mistakes(text(flag(KEY, "a.txt", 3), flag(OFFER, "b.md", 4), old)))
                .isEmpty();
        assertThat(mistakes(text())).isEmpty();
        assertThat(mistakes(text(flag(KEY, "a.txt", 0)))).isNotEmpty();
    }

    @Test
    void tells_rule_level_message_and_place() throws IOException {
        Json log = sarif(flag(OFFER, "b.md", 4), flag(KEY, "src/a.txt", 3));

        assertThat(log.text("version")).isEqualTo("2.1.0");
        assertThat(log.text("runs.0.tool.driver.rules.1.id")).isEqualTo("key.openai");
        assertThat(log.text("runs.0.tool.driver.rules.1.helpUri")).isEqualTo(KEY.revoke());
        assertThat(log.text("runs.0.results.1.ruleId")).isEqualTo("key.openai");
        assertThat(log.text("runs.0.results.1.ruleIndex")).isEqualTo("1");
        assertThat(log.text("runs.0.results.1.level")).isEqualTo("error");
        assertThat(log.text("runs.0.results.1.message.text"))
                .contains("OpenAI", "sk-abcde\u2026wxyz", "51 characters", "Revoke it now at " + KEY.revoke());
        assertThat(log.at("runs.0.results.1.locations.0.physicalLocation.region"))
                .hasToString("{startLine=3, startColumn=7}");
        assertThat(log.text("runs.0.results.0.level")).isEqualTo("warning");
        assertThat(log.text("runs.0.invocations.0.toolExecutionNotifications.0.message.text"))
                .contains("a.bin");
    }

    @Test
    void keeps_the_place_of_a_finding_that_moves_within_its_file() throws IOException {
        String path = "runs.0.results.0.partialFingerprints.routeTrustPlace/v1";

        assertThat(sarif(flag(KEY, "a", 3)).text(path))
                .isEqualTo(sarif(flag(KEY, "a", 9)).text(path))
                .isNotEqualTo(sarif(flag(KEY, "b", 3)).text(path));
    }

    @Test
    void tells_two_findings_apart_that_show_the_same() throws IOException {
        Json log = sarif(flag(KEY, "a", 3), flag(KEY, "a", 4));

        assertThat(log.at("runs.0.results.0.partialFingerprints"))
                .isNotEqualTo(log.at("runs.0.results.1.partialFingerprints"));
    }

    @Test
    void writes_paths_as_addresses() throws IOException {
        assertThat(uri("src/a b%.txt")).isEqualTo("src/a%20b%25.txt");
        assertThat(uri("a:b/c")).isEqualTo("./a:b/c");
        assertThat(uri("/tmp/a b")).isEqualTo("file:///tmp/a%20b");
    }
}
