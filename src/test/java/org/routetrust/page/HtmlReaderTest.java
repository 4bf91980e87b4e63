package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.routetrust.page.Block.Kind;

class HtmlReaderTest {

    @Test
    void puts_paragraphs_under_their_headings() {
        Page page =
                Pages.html("<h1>Pricing</h1><h2>Free plan</h2><p>Five images a day.</p><h2>Pro</h2><p>No limit.</p>");

        assertThat(Pages.block(page, "Five images a day.").path()).containsExactly("Pricing", "Free plan");
        assertThat(Pages.block(page, "No limit.").path()).containsExactly("Pricing", "Pro");
        assertThat(Pages.block(page, "Pro").path()).containsExactly("Pricing");
    }

    @Test
    void ends_a_heading_with_its_section_but_not_the_title_of_the_page() {
        Page page = Pages.html("<section><h1>Acme</h1></section>"
                + "<section><h2>Refunds</h2><p>Within 14 days.</p></section><p>Made in Ghent.</p>");

        assertThat(Pages.block(page, "Within 14 days.").path()).containsExactly("Acme", "Refunds");
        assertThat(Pages.block(page, "Made in Ghent.").path()).containsExactly("Acme");
    }

    @Test
    void keeps_words_in_running_text_together() {
        Page page = Pages.html("<p>Use <b>g</b>pt-image-2 <a href=/x>here</a>, <i>free</i>.</p>");

        assertThat(Pages.lines(page)).containsExactly("TEXT Use gpt-image-2 here, free.");
    }

    @Test
    void separates_sibling_boxes_that_would_glue_words() {
        assertThat(Pages.lines(Pages.html("<div><span>Free plan</span><span>limited edits</span></div>")))
                .containsExactly("TEXT Free plan limited edits");
        assertThat(Pages.lines(Pages.html("<div class='flex gap-2'><span>Pro</span><span>unlimited</span></div>")))
                .containsExactly("TEXT Pro unlimited");
        assertThat(Pages.lines(Pages.html("<div><div>免费版</div><div>每天5张</div></div>")))
                .containsExactly("TEXT 免费版", "TEXT 每天5张");
    }

    @Test
    void leaves_an_initial_set_apart_in_its_word() {
        assertThat(Pages.lines(Pages.html("<p><span>T</span><span>hank you for reading.</span></p>")))
                .containsExactly("TEXT Thank you for reading.");
    }

    @Test
    void keeps_a_raised_figure_off_the_number_before_it() {
        assertThat(Pages.lines(Pages.html("<p>Only $9<sup>99</sup> today.</p>")))
                .containsExactly("TEXT Only $9 99 today.");
    }

    @Test
    void breaks_lines_where_sentences_end() {
        assertThat(Pages.lines(Pages.html("<p>New accounts get credits.<br>They expire after a week.</p>")))
                .containsExactly("TEXT New accounts get credits.", "TEXT They expire after a week.");
        assertThat(Pages.lines(Pages.html("<p>Acme Ltd<br>12 Mill Street<br>Ghent</p>")))
                .containsExactly("TEXT Acme Ltd 12 Mill Street Ghent");
        assertThat(Pages.lines(Pages.html("<p>• no card<br>• no login</p>")))
                .containsExactly("ITEM no card", "ITEM no login");
    }

    @Test
    void drops_scripts_styles_comments_and_templates() {
        Page page = Pages.html("<p>Free<!-- paid --><script>let a = 1</script><style>p{}</style>"
                + "<template>later</template><noscript>none</noscript> today</p>");

        assertThat(String.join("", Pages.texts(page, Kind.TEXT))).isEqualToIgnoringWhitespace("Free today");
    }

    @Test
    void ends_the_block_where_a_struck_price_is_left_out() {
        Page page = Pages.html(
                "<p>Now <del>$20</del> $10 a month</p><p>Or <span style='text-decoration: line-through'>$90</span> $50</p>");

        assertThat(Pages.lines(page)).containsExactly("TEXT Now", "TEXT $10 a month", "TEXT Or", "TEXT $50");
    }

    @Test
    void takes_code_with_its_lines() {
        Page page = Pages.html(
                "<pre><code>curl https://api.example/v1 \\\n  -d '{}'</code></pre><p>Run <code>curl</code>.</p>");

        assertThat(Pages.lines(page))
                .containsExactly("CODE curl https://api.example/v1 \\\n  -d '{}'", "TEXT Run curl.");
    }

    @Test
    void takes_list_items_one_by_one() {
        Page page = Pages.html("<ul><li>Commercial use<ul><li>with credit</li></ul></li><li>没有水印</li></ul>");

        assertThat(Pages.lines(page)).containsExactly("ITEM Commercial use", "ITEM with credit", "ITEM 没有水印");
    }

    @Test
    void keeps_a_heading_whole_whatever_is_in_it() {
        assertThat(Pages.lines(Pages.html("<h2><div>Free</div><div>forever</div></h2><p>Really.</p>")))
                .containsExactly("HEADING Free forever", "TEXT Really.");
    }

    @Test
    void takes_no_paragraph_for_a_heading_though_the_markup_does() {
        Page page = Pages.html("<h2>" + "We charge nothing at all. ".repeat(20) + "</h2>");

        assertThat(page.blocks()).singleElement().extracting(Block::kind).isEqualTo(Kind.TEXT);
    }

    @Test
    void cleans_the_characters_that_nobody_sees() {
        assertThat(Pages.lines(Pages.html("<p>5\u00a0cre\u00addits\u200b a\ufeff day \uD83D</p>")))
                .containsExactly("TEXT 5 credits a day \uFFFD");
    }

    @Test
    void reads_lists_of_links_menus_and_footers_apart_from_the_text() {
        Page page = Pages.html("<nav><a href=/a>Home</a></nav><div role=navigation>Docs</div>"
                + "<select><option>English</option><option>Deutsch</option></select>"
                + "<div class='cookie-banner'>We use cookies.</div>"
                + "<p>Free images.</p><footer>© 2026 Acme Ltd <nav><a href=/t>Terms</a></nav></footer>");

        assertThat(Pages.lines(page))
                .containsExactly(
                        "NAVIGATION Home",
                        "NAVIGATION Docs",
                        "NAVIGATION English Deutsch",
                        "NAVIGATION We use cookies.",
                        "TEXT Free images.",
                        "FOOTER © 2026 Acme Ltd",
                        "NAVIGATION Terms");
    }

    @Test
    void takes_single_links_in_the_header_of_the_page_for_its_menu() {
        Page page = Pages.html("<header><a href=/>Acme</a><h1>Free images</h1></header><p>Five a day.</p>");

        assertThat(Pages.lines(page)).containsExactly("NAVIGATION Acme", "HEADING Free images", "TEXT Five a day.");
    }

    @Test
    void reads_a_hundred_thousand_nested_elements() {
        for (String tag : new String[] {"div", "b", "span", "table", "ul><li", "details", "section", "blockquote"}) {
            Page page = Pages.html(("<" + tag + ">").repeat(100_000) + "Free");

            assertThat(Pages.lines(page)).as(tag).hasSize(1).first().asString().endsWith("Free");
        }
    }
}
