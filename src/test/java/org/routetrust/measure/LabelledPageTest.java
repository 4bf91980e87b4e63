package org.routetrust.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledPageTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }

    @Test
    void reads_pages_by_their_paths_with_type_and_label() throws IOException {
        put("b/label.json", "{\"url\": \"https://b.example/\", \"kind\": \"other\"}");
        put("b/page.md", "# B");
        put("a/label.json", """
                {"id": "a", "url": "https://a.example/", "kind": "chatgpt", "notes": "none", "flags": ["bypass"],
                 "checks": {"limit": {"state": "missing", "quotes": [], "value": null},
                            "owner": {"state": "weak", "quotes": ["A"], "value": {"name": null, "role": "unclear"}}},
                 "analyst_verdict": {"evaluate": "stop"}}
                """);
        put("a/page.html", "<p>A</p>");

        assertThat(LabelledPage.in(folder))
                .satisfiesExactly(
                        a -> {
                            assertThat(a.name()).isEqualTo("a");
                            assertThat(a.contentType()).isEqualTo("text/html");
                            assertThat(a.label().flags()).containsExactly("bypass");
                            assertThat(a.label().verdicts()).containsEntry("evaluate", "stop");
                            assertThat(a.label().checks().get("owner"))
                                    .extracting(Label.Check::state)
                                    .isEqualTo("weak");
                        },
                        b -> {
                            assertThat(b.content()).isEqualTo("# B");
                            assertThat(b.label().checks()).isEmpty();
                        });
    }

    @Test
    void refuses_a_folder_that_is_not_there_and_one_without_labels() {
        assertThatIOException()
                .isThrownBy(() -> LabelledPage.in(folder.resolve("gone")))
                .withMessageContaining("gone. Name one");
        assertThatIOException()
                .isThrownBy(() -> LabelledPage.in(folder))
                .withMessageContaining("Each has a folder with label.json and one of page.html, page.md, page.txt.");
    }

    @Test
    void refuses_a_label_without_a_page() throws IOException {
        put("a/label.json", "{\"url\": \"\", \"kind\": \"other\"}");

        assertThatIOException()
                .isThrownBy(() -> LabelledPage.in(folder))
                .withMessageStartingWith("There is no page beside")
                .withMessageContaining("label.json. Put it there");
    }

    @Test
    void refuses_what_is_no_label() throws IOException {
        put("a/page.txt", "A");
        for (String text : new String[] {
            "{\"url\": \"\", \"kind\": \"other\", \"checks\": {\"limit\": {}}}",
            "{\"kind\": ",
            "[]",
            "null",
            "",
            "{\"url\": \"https://a.example/\"}",
            "{\"kind\": \"other\"}"
        }) {
            put("a/label.json", text);

            assertThatIOException()
                    .as(text)
                    .isThrownBy(() -> LabelledPage.in(folder))
                    .withMessageContaining("label.json is no label: ");
        }
    }
}
