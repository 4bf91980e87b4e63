package org.routetrust.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTest {

    private static final GitRange STAGED = new GitRange.Staged();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private static final class Changes implements Diff.Seen {
        private final List<Added> added = new ArrayList<>();
        private final List<String> binary = new ArrayList<>();

        @Override
        public void added(Added change) {
            added.add(change);
        }

        @Override
        public void binary(String path) {
            binary.add(path);
        }
    }

    private Changes changes(GitRange range) throws IOException {
        Changes changes = new Changes();
        new Git(folder).added(range, changes);
        return changes;
    }

    @Test
    void reads_the_staged_lines_with_their_numbers() throws IOException {
        Repository repository = Repository.in(folder);
        repository.stage("a.txt", "one\ntwo\nthree\nfour\n");
        repository.commit();
        repository.stage("a.txt", "one\n+++ b/two\ntwo\nthree\nlast");
        Files.writeString(folder.resolve("a.txt"), "not staged");

        assertThat(changes(STAGED).added).singleElement().satisfies(added -> {
            assertThat(added.path()).isEqualTo("a.txt");
            assertThat(added.commit()).isNull();
            assertThat(added.text()).isEqualTo("+++ b/two\n;\nlast\n");
            assertThat(added.line(1)).isEqualTo(2);
            assertThat(added.line(3)).isEqualTo(5);
        });
    }

    @Test
    void reads_what_is_staged_before_the_first_commit() throws IOException {
        Repository.in(folder).stage("a.txt", "one\n");

        assertThat(changes(STAGED).added).extracting(Added::text).containsExactly("one\n");
    }

    @Test
    void reads_what_each_commit_of_a_range_adds() throws IOException {
        Repository repository = Repository.in(folder);
        repository.stage("a.txt", "one\n");
        String first = repository.commit();
        repository.stage("a.txt", "one\ntwo\n");
        String second = repository.commit();
        repository.stage("b.txt", "three\n");
        repository.git("rm", "-q", "a.txt");
        String third = repository.commit();

        List<Added> added = changes(new GitRange.Commits(first + "..HEAD")).added;

        assertThat(added).extracting(Added::commit).containsExactly(second, third);
        assertThat(added).extracting(Added::path).containsExactly("a.txt", "b.txt");
        assertThat(added).extracting(Added::text).containsExactly("two\n", "three\n");
    }

    @Test
    void reads_names_of_any_letters() throws IOException {
        Repository repository = Repository.in(folder);
        repository.stage("a b/密钥 \"x\"\t.txt", "one\n");
        repository.stage("with space", "one\n");

        assertThat(changes(STAGED).added)
                .extracting(Added::path)
                .containsExactlyInAnyOrder("a b/密钥 \"x\"\t.txt", "with space");
    }

    @Test
    void names_binary_files() throws IOException {
        Repository.in(folder).stage("a b.bin", "\0\0\0");

        assertThat(changes(STAGED).binary).containsExactly("a b.bin");
    }

    @Test
    void runs_no_program_that_the_repository_names() throws IOException {
        Repository repository = Repository.in(folder);
        Path ran = folder.resolve("ran");
        for (String name : List.of("core.fsmonitor", "diff.external", "diff.x.textconv", "core.pager")) {
            repository.git("config", name, "touch '" + ran + "'; cat");
        }
        Files.writeString(folder.resolve(".git/info/attributes"), "* diff=x\n");
        Files.deleteIfExists(ran);
        Files.writeString(folder.resolve("a.txt"), "one\n");
        repository.git("-c", "core.fsmonitor=false", "add", "a.txt");

        assertThat(changes(STAGED).added).hasSize(1);
        assertThat(ran).doesNotExist();
    }

    @Test
    void says_that_git_is_missing() {
        assertThatThrownBy(() -> new Git("no-such-git", folder, Duration.ofMinutes(1)).root())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("git was not found. Install git");
    }

    @Test
    void says_that_there_is_no_repository() {
        assertThatThrownBy(() -> new Git(folder).root())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("There is no git repository here");
    }

    @Test
    void says_that_a_range_is_unknown() throws IOException {
        Repository repository = Repository.in(folder);
        repository.stage("a.txt", "one\n");
        repository.commit();

        assertThatThrownBy(() -> changes(new GitRange.Commits("gone..HEAD")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("git knows no such range");
    }

    @Test
    void ends_a_program_that_takes_too_long() throws IOException {
        Path slow = folder.resolve("slow");
        Files.writeString(slow, "#!/bin/sh\nexec sleep 60\n");
        assertThat(slow.toFile().setExecutable(true)).isTrue();

        assertThatThrownBy(() -> new Git(slow.toString(), folder, Duration.ofMillis(200)).root())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("git took longer than");
    }

    @Test
    void takes_staged_or_a_range_and_no_option_for_what_to_read() {
        assertThat(GitRange.of("staged")).contains(STAGED);
        assertThat(GitRange.of("a..b")).contains(new GitRange.Commits("a..b"));
        assertThat(GitRange.of("--output=x..y")).isEmpty();
        assertThat(GitRange.of("HEAD")).isEmpty();
    }
}
