package org.routetrust.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private void file(String name) throws IOException {
        Path file = folder.resolve("root").resolve(name);
        Files.createDirectories(file.resolve(".."));
        Files.writeString(file, "text");
    }

    private Tree.Listing list() throws IOException {
        Path root = folder.resolve("root");
        return Tree.list(root, Excludes.of(root, List.of("*.lock")));
    }

    private List<String> names() throws IOException {
        Path root = folder.resolve("root");
        return list().files().stream()
                .map(file -> root.relativize(file).toString())
                .toList();
    }

    @Test
    void lists_files_by_name_with_all_below() throws IOException {
        Files.createDirectories(folder.resolve("root/b"));
        file("c.txt");
        file("b/z.txt");
        file("b/a.txt");
        file("a.txt");

        assertThat(names()).containsExactly("a.txt", "b/a.txt", "b/z.txt", "c.txt");
    }

    @Test
    void leaves_out_what_is_excluded() throws IOException {
        Files.createDirectories(folder.resolve("root/.git"));
        Files.createDirectories(folder.resolve("root/target"));
        file(".git/config");
        file("target/a.txt");
        file("a.lock");
        file("a.txt");

        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void does_not_follow_a_link_out_of_the_folder_and_says_so() throws IOException {
        Files.createDirectories(folder.resolve("root"));
        Files.createDirectories(folder.resolve("outside"));
        Files.writeString(folder.resolve("outside/a.txt"), "text");
        Files.createSymbolicLink(folder.resolve("root/link"), folder.resolve("outside"));

        assertThat(list().files()).isEmpty();
        assertThat(list().notes()).extracting(Note::why).containsExactly(Note.Why.LINK);
    }

    @Test
    void meets_what_a_link_inside_leads_to_once() throws IOException {
        Files.createDirectories(folder.resolve("root"));
        file("a.txt");
        Files.createSymbolicLink(folder.resolve("root/again"), folder.resolve("root"));

        assertThat(names()).containsExactly("a.txt");
        assertThat(list().notes()).isEmpty();
    }
}
