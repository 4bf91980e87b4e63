package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 x", "PK\u0003\u0004abc", "\uFFFDPNG\r\n", "a\0b\0c\0d\0"})
    void refuses_what_is_not_text(String content) {
        assertThat(reader.read("", "text/html", content).unreadable()).isEqualTo(Unreadable.NOT_A_PAGE);
    }

    @Test
    void reads_text_of_an_unknown_type() {
        assertThat(reader.read("", "", "Five free images.").blocks()).hasSize(1);
        assertThat(reader.read("", "application/json", "{\"free\": 5}").unreadable())
                .isNull();
        assertThat(reader.read("", "application/octet-stream", "<!DOCTYPE html><p>Free <b>images</b></p>")
                        .blocks())
                .extracting(Block::text)
                .containsExactly("Free images");
    }

    @Test
    void reads_lines_where_a_page_has_no_markup() {
        assertThat(reader.read("", "text/html", "Free images.\nFive a day.").blocks())
                .hasSize(2);
    }

    @Test
    void stops_at_more_text_than_it_takes() {
        Page page = reader.read("", "text/html", "<p>" + "free ".repeat(500_000));

        assertThat(page.unreadable()).isEqualTo(Unreadable.TOO_LARGE);
        assertThat(page.blocks().getFirst().text()).hasSize(PageReader.MOST_TEXT);
    }

    @Test
    void gives_the_same_page_for_the_same_capture() {
        String html =
                "<h1>Free?</h1><p>Yes.</p><script type=application/ld+json>{\"@type\":\"Brand\",\"name\":\"Acme\"}</script>";

        assertThat(reader.read("u", "text/html", html)).isEqualTo(reader.read("u", "text/html", html));
    }

    @Property(tries = 300)
    void reads_any_text_of_any_type(@ForAll String content, @ForAll("types") String type) {
        assertThat(reader.read("u", type, content).url()).isEqualTo("u");
    }

    @Property(tries = 500)
    void shows_only_unbroken_pieces_of_the_visible_text(@ForAll("pages") String html) {
        String visible = visibleLetters(html);

        for (Block block : reader.read("", "text/html", "<p>x</p>" + html).blocks()) {
            if (isVisible(block)) {
                assertThat(visible).contains(letters(block.text()));
            }
        }
    }

    @Property(tries = 500)
    void shows_only_unbroken_pieces_of_a_text_file(@ForAll("files") String file) {
        for (Block block : reader.read("", "text/markdown", file).blocks()) {
            assertThat(letters(file)).contains(letters(block.text()));
        }
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of("text/html", "text/plain", "text/markdown;charset=utf-8", "x", "");
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<div>",
                        "</div>",
                        "<p>",
                        "<p hidden>",
                        "<span style='font-size:0'>",
                        "</span>",
                        "<b>",
                        "</b>",
                        "<ul><li>",
                        "</ul>",
                        "<table><tr><td>",
                        "<td>",
                        "<tr><td>",
                        "</table>",
                        "<h2>",
                        "</h2>",
                        "<del>",
                        "</del>",
                        "<br>",
                        "<input value=field>",
                        "<nav>",
                        "</nav>",
                        "<pre>",
                        "</pre>",
                        "<details><summary>",
                        "</summary>",
                        "</details>",
                        "Free plan",
                        " limited",
                        "5 credits",
                        "Is it free?",
                        "$20",
                        "/month",
                        "免费",
                        "每天5张。",
                        "Note:")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                        "# ",
                        "## ",
                        "- ",
                        "1. ",
                        "> ",
                        "| a | b |\n|---|---|\n| ",
                        " | ",
                        "\t",
                        "```\n",
                        "**",
                        "[x](https://y)",
                        "<p>",
                        "</p>",
                        "<!-- ",
                        " -->",
                        "\n",
                        "\n",
                        "\n\n",
                        "Q: ",
                        "---\n",
                        "Free plan",
                        "limited",
                        "Is it free?",
                        "免费。",
                        "Price: $5",
                        "© 2026 Acme")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    private static boolean isVisible(Block block) {
        return switch (block.kind()) {
            case TITLE, STRUCTURED, HIDDEN, FIELD -> false;
            default -> true;
        };
    }

    private static String visibleLetters(String html) {
        StringBuilder visible = new StringBuilder();
        for (TextNode words :
                Jsoup.parse("<p>x</p>" + html).body().nodeStream(TextNode.class).toList()) {
            Element parent = words.parent();
            if (parent != null && parent.closest("script, style, template, noscript") == null) {
                visible.append(words.getWholeText());
            }
        }
        return letters(visible.toString());
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
