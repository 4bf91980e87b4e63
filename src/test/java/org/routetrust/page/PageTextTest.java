package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void finds_a_quote_in_the_text_of_the_page() {
        Page page = Pages.html("<h1>免费</h1><p>Acme gives five images a day.</p>");
        PageText text = PageText.of(page);
        Quote quote = page.quote(1, 11, 22);

        assertThat(text.text()).isEqualTo("免费\nAcme gives five images a day.");
        assertThat(text.place(quote).of(text.text())).isEqualTo(quote.text()).isEqualTo("five images");
    }

    @Test
    void parts_headings_from_the_text_before() {
        assertThat(PageText.of(Pages.html("<p>One.</p><h2>Two</h2>")).text()).isEqualTo("One.\n\nTwo");
    }

    @Test
    void is_empty_for_an_empty_page() {
        assertThat(PageText.of(Pages.html("")).offsets()).isEmpty();
    }
}
