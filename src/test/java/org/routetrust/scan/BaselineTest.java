package org.routetrust.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private static Flag flag(String fingerprint, String path) {
        Rule rule = new Rule("key.openai", false, "OpenAI", "", "");
        return new Flag(rule, path, null, 3, 1, "sk-\u2026", 51, fingerprint);
    }

    @Test
    void accepts_what_was_written_and_no_other() throws IOException {
        Path file = folder.resolve("baseline.json");
        Baseline fresh = Baseline.fresh();
        fresh.write(file, List.of(flag("f1", "a"), flag("f2", "b"), flag("f1", "a")));

        Baseline read = Baseline.read(file);

        assertThat(read.accepts(flag("f1", "a"))).isTrue();
        assertThat(read.accepts(flag("f1", "b"))).isFalse();
        assertThat(read.accepts(flag("f3", "a"))).isFalse();
        assertThat(read.fingerprintKey()).isEqualTo(fresh.fingerprintKey());
        assertThat(Files.readString(file).split("\"f1\"", -1)).hasSize(2);
    }

    @Test
    void has_a_key_of_its_own() {
        assertThat(Baseline.fresh().fingerprintKey())
                .isNotEqualTo(Baseline.fresh().fingerprintKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"fingerprintKey\": \"zz\"}", "{\"fingerprintKey\": \"abcd\"}"})
    void says_what_to_do_about_a_file_that_is_no_baseline(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.json"), content);

        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be read. Write one with --write-baseline.");
    }
}
