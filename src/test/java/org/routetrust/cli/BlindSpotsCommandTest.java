package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.routetrust.rulebook.SmallFolder;

class BlindSpotsCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve("pages").resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }

    private String rules() {
        return new SmallFolder(folder.resolve("rules"))
                .with(
                        "words.yaml",
                        "{fragments: {amount: '[0-9]+'}, decision-words: ['\\bcredits?\\b', '\\btrials?\\b']}")
                .write(false)
                .toString();
    }

    private Called look() {
        return Called.with("blind-spots", folder.resolve("pages").toString(), "--checklists", rules());
    }

    @Test
    void groups_sentences_by_page_and_counts_them_at_the_end() throws IOException {
        put("a/page.html", "<html><body><p>A trial is not a gift, said the painter to the pond.</p></body></html>");
        put("b.txt", "You get 5 credits a day.\n");
        put("c.md", "Credit where credit is due. So ends the trial.\n");
        put("d.json", "{\"trial\": true}");

        Called called = look();

        assertThat(called.status()).isZero();
        assertThat(called.out()).isEqualTo("""
                        a/page.html: 1
                          [trial] A trial is not a gift, said the painter to the pond.

                        c.md: 2
                          [credit] Credit where credit is due.
                          [trial] So ends the trial.

                        Cues that never fire: 1
                          warning.noise.shouts

                        3 sentence(s) on 3 page(s) that no cue looks at; 1 of 2 cues never fire.
                        """);
    }

    @Test
    void reads_a_page_at_the_address_its_label_gives() throws IOException {
        put("a/page.txt", "A trial.\n");
        put("a/label.json", "{\"url\": \"https://fernpaint.example/\", \"kind\": \"other\"}");

        Path page = folder.resolve("pages/a/page.txt");

        assertThat(PageFolder.capture(page, Instant.EPOCH).url()).isEqualTo("https://fernpaint.example/");
        Files.delete(page.resolveSibling("label.json"));
        assertThat(PageFolder.capture(page, Instant.EPOCH).url()).isEmpty();
    }

    @Test
    void names_a_page_that_cannot_be_read() throws IOException {
        put("empty.html", "<html><body></body></html>");

        assertThat(look().out()).startsWith("empty.html: cannot be read (empty)\n");
    }

    @Test
    void says_what_a_folder_without_pages_lacks() {
        Called called = Called.with("blind-spots", folder.toString());

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).startsWith("No page in " + folder + ".").hasLineCount(1);
    }

    @Test
    void says_where_there_is_no_folder() {
        assertThat(Called.with("blind-spots", folder.resolve("gone").toString()).err())
                .contains("There is no folder " + folder.resolve("gone") + ".");
    }
}
