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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcludesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path root;

    @ParameterizedTest
    @CsvSource({
        "*.lock, a.lock",
        "*.lock, deep/down/a.lock",
        "docs/**, docs/a/b.md",
        "/docs, docs/a.md",
        "build/, x/build/a",
        "**/gen/*.java, gen/A.java",
        "**/gen/*.java, src/gen/A.java",
        "none, x/node_modules/y/z.js",
        "none, .git/config",
        "none, target/a"
    })
    void leaves_out_what_fits_and_all_below_it(String glob, String path) throws IOException {
        assertThat(Excludes.of(root, List.of(glob)).leavesOutAny(Path.of(path))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"*.lock, a.lock.md", "docs/**, src/docs/a.md", "/docs, src/docs/a.md", "none, targets/a"})
    void keeps_what_does_not_fit(String glob, String path) throws IOException {
        assertThat(Excludes.of(root, List.of(glob)).leavesOutAny(Path.of(path))).isFalse();
    }

    @Test
    void reads_the_globs_of_the_file_in_the_root() throws IOException {
        Files.writeString(root.resolve(".route-trust-ignore"), "# made files\n\n  *.min.js  \n");

        Excludes excludes = Excludes.of(root, List.of());

        assertThat(excludes.leavesOutAny(Path.of("a/b.min.js"))).isTrue();
        assertThat(excludes.leavesOutAny(Path.of("a/b.js"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a", "!keep.me", "/", "a{b"})
    void names_a_glob_that_cannot_be_read(String glob) {
        assertThatThrownBy(() -> Excludes.of(root, List.of(glob)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'" + glob + "' is no glob");
    }
}
