package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistsCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private void copyRules() throws IOException {
        Path rules = Path.of("checklists");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(rules.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void replace(String file, String old, String by) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(file), text.replaceFirst(java.util.regex.Pattern.quote(old), by));
    }

    private Called check() {
        return Called.with("checklists", "--checklists", folder.toString());
    }

    @Test
    void says_what_is_in_a_folder_without_mistakes() throws IOException {
        copyRules();

        Called called = check();

        assertThat(called.status()).isZero();
        assertThat(called.out()).containsPattern("6 kinds, \\d+ checks").endsWith("no mistakes\n");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void checks_the_rules_that_travel_with_the_program() {
        Called called = Called.with("checklists");

        assertThat(called.status()).isZero();
        assertThat(called.out()).containsPattern("rulebook [0-9a-f]{64}");
    }

    @Test
    void lists_every_mistake_by_file_line_and_column() throws IOException {
        copyRules();
        replace("checks/owner.yaml", "title:", "tittle:");
        replace("stop-rules.yaml", "else: stop", "else: halt");
        Files.writeString(folder.resolve("other.yaml"), "title: [No route");

        Called called = check();

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        List<String> lines = called.err().lines().toList();
        assertThat(lines)
                .last()
                .asString()
                .isEqualTo((lines.size() - 1) + " mistake(s); mend them and run this again.");
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> line.matches("[^:]+\\.yaml:\\d+:\\d+: .+"))
                .anyMatch(line -> line.startsWith("checks/owner.yaml:2:1: unknown field 'tittle'"))
                .anyMatch(line -> line.matches("stop-rules\\.yaml:\\d+:\\d+: .*halt.*"))
                .anyMatch(line -> line.startsWith("other.yaml:1:17: not YAML"));
    }

    @Test
    void refuses_a_folder_that_is_not_there() {
        Called called =
                Called.with("checklists", "--checklists", folder.resolve("gone").toString());

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("gone:1:1: no such folder");
    }

    @Test
    void asks_for_the_folder_where_the_option_has_none() {
        Called called = Called.with("checklists", "--checklists");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("--checklists");
    }
}
