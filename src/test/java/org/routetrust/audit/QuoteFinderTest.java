package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.page.PageReader;
import org.routetrust.page.Quote;

class QuoteFinderTest {

    private static Page html(String body) {
        return new PageReader().read("https://pixelpond.example/", "text/html", "<html><body>" + body);
    }

    private static Optional<String> found(Page page, String words) {
        return QuoteFinder.on(page, words).map(Quote::text);
    }

    @Test
    void finds_words_whatever_white_space_they_were_copied_with() {
        Page page = html("<p>Five credits a day, and   one image costs three.</p>");

        assertThat(found(page, "  a day,\n\t and\u00A0one ")).contains("a day, and one");
    }

    @Test
    void tells_block_and_offsets_as_the_page_has_them() {
        Page page = html("<h1>Pricing</h1><p>Five credits a day.</p>");
        Quote quote = QuoteFinder.on(page, "credits a day").orElseThrow();

        assertThat(page.blocks().get(quote.block()).text().substring(quote.start(), quote.end()))
                .isEqualTo("credits a day");
        assertThat(quote.url()).isEqualTo("https://pixelpond.example/");
    }

    @Test
    void finds_words_across_the_cells_of_a_table_row() {
        Page page = html("<table><tr><th>Plan</th><th>Limit</th></tr><tr><td>Free</td><td>5 a day</td></tr></table>");

        assertThat(found(page, "Free 5 a day")).contains("Free\t5 a day");
    }

    @Test
    void overlooks_characters_without_width() {
        assertThat(found(html("<p>Credits expire.</p>"), "Cre\u00ADdits\u200B expire"))
                .contains("Credits expire");
    }

    @Test
    void prefers_what_a_visitor_sees_to_what_only_the_source_says() {
        Page page = new PageReader()
                .read(
                        "",
                        "text/html",
                        "<html><head><title>Five credits a day</title></head>"
                                + "<body><p>You get five credits. Five credits a day is the limit.</p></body></html>");
        Quote quote = QuoteFinder.on(page, "Five credits a day").orElseThrow();

        assertThat(page.blocks().get(quote.block()).kind()).isEqualTo(Block.Kind.TEXT);
    }

    @Test
    void finds_nothing_where_a_letter_differs() {
        assertThat(found(html("<p>Five credits a day.</p>"), "five credits a day"))
                .isEmpty();
    }

    @Test
    void finds_nothing_across_two_paragraphs() {
        assertThat(found(html("<p>Five credits</p><p>a day</p>"), "Five credits a day"))
                .isEmpty();
    }

    @Test
    void takes_a_few_letters_only_as_a_whole_paragraph_or_cell() {
        assertThat(found(html("<p>Credits never expire.</p><p>never</p>"), "never"))
                .contains("never");
        assertThat(found(html("<p>Credits never expire.</p>"), "never")).isEmpty();
        assertThat(found(html("<p>Credits never expire.</p>"), "never exp")).contains("never exp");
        assertThat(found(html("<p>新用户每天免费五张图片。</p>"), "每天免费")).contains("每天免费");
    }

    @Test
    void finds_nothing_for_blank_words() {
        assertThat(found(html("<p>Five credits</p>"), " \u200B\n")).isEmpty();
    }
}
