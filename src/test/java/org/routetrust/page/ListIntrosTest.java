package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListIntrosTest {

    @Test
    void tells_items_which_line_announced_them() {
        Page page = Pages.html(
                "<p>Read on. The free plan includes:</p><ul><li>5 images</li><li>no API</li></ul><p>End.</p>");

        assertThat(Pages.block(page, "no API").about()).isEqualTo("The free plan includes:");
        assertThat(Pages.block(page, "End.").about()).isEmpty();
    }

    @Test
    void announces_only_deeper_items_from_an_item() {
        Page page = Pages.html("<ul><li>免费版：<ul><li>5张</li></ul></li><li>专业版</li></ul>");

        assertThat(Pages.block(page, "5张").about()).isEqualTo("免费版：");
        assertThat(Pages.block(page, "专业版").about()).isEmpty();
    }

    @Test
    void adds_the_announcement_to_the_question() {
        Page page = Pages.text("What do I get?", "You get:", "- five images", "- one account");

        assertThat(Pages.block(page, "one account").about()).isEqualTo("What do I get? > You get:");
    }
}
