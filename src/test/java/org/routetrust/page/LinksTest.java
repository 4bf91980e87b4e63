package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static List<Link> links(String html) {
        return Links.of("https://brushwood.art/app/", "text/html", html);
    }

    @Test
    void reads_links_with_their_absolute_address_and_text() {
        assertThat(links("<nav><a href='/pricing'>Our <b>prices</b></a></nav><a href='faq#top'>FAQ</a>"))
                .containsExactly(
                        new Link("https://brushwood.art/pricing", "Our prices"),
                        new Link("https://brushwood.art/app/faq#top", "FAQ"));
    }

    @Test
    void follows_the_base_address_of_the_page() {
        assertThat(links("<base href='https://brushwood.art/en/'><a href='terms'>Terms</a>"))
                .containsExactly(new Link("https://brushwood.art/en/terms", "Terms"));
    }

    @Test
    void calls_a_picture_by_its_label() {
        assertThat(links("<a href='/help' aria-label='Help'><img src='q.png'></a>"))
                .containsExactly(new Link("https://brushwood.art/help", "Help"));
    }

    @Test
    void finds_none_in_what_is_no_html() {
        assertThat(Links.of("https://brushwood.art/", "text/plain", "See <a href='/x'>x</a>"))
                .isEmpty();
    }
}
