package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.routetrust.page.PageReader;

class PageNameTest {

    private static String name(String contentType, String content, String file) {
        return PageName.of(new PageReader().read("", contentType, content), file);
    }

    @Test
    void takes_the_title_the_document_gives_itself() {
        String html = "<html><head><title>Pond</title></head><body><h1>All about the pond</h1><h2>More</h2>";

        assertThat(name("text/html", html, "saved.html")).isEqualTo("Pond");
    }

    @Test
    void takes_the_first_heading_of_a_text() {
        assertThat(name("text/markdown", "# Pictures of the pond\n\nFive a day.", "pond.md"))
                .isEqualTo("Pictures of the pond");
    }

    @Test
    void passes_over_the_name_of_a_logo_above_the_heading() {
        String saved = "# Pond Logo\n\n# Are pictures of the pond free to use?\n\nFive a day.";

        assertThat(name("text/markdown", saved, "")).isEqualTo("Are pictures of the pond free to use?");
    }

    @Test
    void takes_the_name_of_the_file_where_there_is_no_heading() {
        assertThat(name("text/plain", "you get five pictures a day, and they are free.", "pond.txt"))
                .isEqualTo("pond.txt");
    }

    @Test
    void takes_the_first_words_where_there_is_nothing_else() {
        String text = "you get five pictures a day, and " + "they are free. ".repeat(20);

        assertThat(name("text/plain", text, ""))
                .startsWith("you get five pictures a day, and they are free.")
                .endsWith("…")
                .hasSizeLessThan(160);
    }

    @Test
    void is_empty_for_an_empty_page() {
        assertThat(name("text/plain", " ", "")).isEmpty();
    }
}
