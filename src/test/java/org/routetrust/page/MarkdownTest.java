package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.routetrust.page.Block.Kind;

class MarkdownTest {

    @Test
    void scopes_text_by_its_headings() {
        Page page = Pages.markdown("# Acme API", "## 价格 ##", "每张 $0.04", "", "Support", "-------", "By mail only.");

        assertThat(Pages.block(page, "每张 $0.04").path()).containsExactly("Acme API", "价格");
        assertThat(Pages.block(page, "By mail only.").path()).containsExactly("Acme API", "Support");
    }

    @Test
    void keeps_links_and_emphasis_as_they_are_written() {
        Page page = Pages.markdown("Ask on **[Discord](https://d.example/x)** for a key.");

        assertThat(Pages.lines(page)).containsExactly("TEXT Ask on **[Discord](https://d.example/x)** for a key.");
    }

    @Test
    void reads_tables_without_their_separators() {
        Page page = Pages.markdown("| Key | Model |", "|---|:--:|", "| `k1` | dall-e-3 |", "| | flux |");

        assertThat(Pages.texts(page, Kind.ROW)).containsExactly("Key\tModel", "`k1`\tdall-e-3", "\tflux");
        assertThat(Pages.block(page, "\tflux").about()).isEqualTo("Key | Model");
    }

    @Test
    void reads_quotes_lists_and_code() {
        Page page =
                Pages.markdown("> 注意：只供测试", "> - [x] 免费", "- one", "  - two", "```sh", "curl  x", "", "curl y", "```");

        assertThat(Pages.lines(page))
                .containsExactly("TEXT 注意：只供测试", "ITEM 免费", "ITEM one", "ITEM two", "CODE curl  x\n\ncurl y");
        assertThat(Pages.block(page, "免费").about()).isEmpty();
    }

    @Test
    void takes_badges_and_rows_of_links_for_navigation() {
        Page page = Pages.markdown(
                "[![Build](https://ci.example/b.svg)](https://ci.example)",
                "",
                "[English](README.md) | 中文 | [日本語](README_JA.md) | [한국어](README_KO.md)",
                "",
                "[1]: https://acme.example",
                "",
                "A free proxy.");

        assertThat(Pages.texts(page, Kind.TEXT)).containsExactly("A free proxy.");
        assertThat(Pages.texts(page, Kind.NAVIGATION)).hasSize(3);
    }

    @Test
    void takes_a_table_of_contents_for_navigation() {
        Page page = Pages.markdown("- [Install](#install)", "- [Use](#use)", "- [License](#license)", "", "Text.");

        assertThat(Pages.texts(page, Kind.NAVIGATION)).hasSize(3);
    }

    @Test
    void drops_lines_of_tags_and_comments() {
        Page page =
                Pages.markdown("<!-- free keys", "here -->", "<p align=\"center\">", "  <b>Free images</b>", "</p>");

        assertThat(Pages.lines(page)).containsExactly("TEXT Free images");
    }

    @Test
    void keeps_a_link_tag_inside_a_line() {
        Page page = Pages.markdown("Mail: <a href=\"mailto:a@acme.example\">Ann</a>");

        assertThat(Pages.lines(page)).containsExactly("TEXT Mail: <a href=\"mailto:a@acme.example\">Ann</a>");
    }

    @Test
    void keeps_front_matter_out_of_the_text() {
        Page page = Pages.markdown("---", "title: Acme", "---", "Free images.");

        assertThat(Pages.lines(page)).containsExactly("FIELD title: Acme", "TEXT Free images.");
        assertThat(Pages.block(page, "title: Acme").about()).isEqualTo("title");
    }

    @Test
    void joins_soft_line_breaks() {
        assertThat(Pages.lines(Pages.markdown("Five images", "a day."))).containsExactly("TEXT Five images a day.");
    }

    @Test
    void reads_hostile_lines_quickly() {
        for (String piece : new String[] {"[", "![a](b", "[![", "<a>", "|", ">", "`", "*"}) {
            assertThat(Pages.markdown(piece.repeat(200_000)).blocks()).as(piece).hasSizeLessThan(2);
        }
    }
}
