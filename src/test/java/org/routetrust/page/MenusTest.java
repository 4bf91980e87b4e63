package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.routetrust.page.Block.Kind;

class MenusTest {

    @Test
    void takes_a_run_of_short_links_for_a_menu() {
        Page page = Pages.html(
                "<ul><li><a href=/a>Docs</a></li><li><a href=/b>Blog</a></li><li><a href=/c>About</a></li></ul>");

        assertThat(Pages.texts(page, Kind.NAVIGATION)).containsExactly("Docs", "Blog", "About");
    }

    @Test
    void leaves_two_links_and_addresses_in_the_text() {
        Page page = Pages.html(
                "<ul><li><a href=/a>Discord</a></li><li><a href=/b>GitHub</a></li><li><a href=/c>a@acme.example</a></li></ul>");

        assertThat(Pages.texts(page, Kind.ITEM)).containsExactly("Discord", "GitHub", "a@acme.example");
    }

    @Test
    void frees_a_long_paragraph_from_a_menu_that_was_never_closed() {
        Page page = Pages.html("<nav><a href=/>Home</a><p>" + "We run this service ourselves. ".repeat(12) + "</p>");

        assertThat(Pages.texts(page, Kind.TEXT)).hasSize(1);
    }

    @Test
    void takes_a_line_that_claims_the_rights_for_a_footer() {
        Page page = Pages.html("<div>© 2026 Acme Ltd</div><p>We keep all rights to refuse service.</p>");

        assertThat(Pages.lines(page))
                .containsExactly("FOOTER © 2026 Acme Ltd", "TEXT We keep all rights to refuse service.");
    }

    @Test
    void takes_no_clause_for_a_claim_of_rights() {
        Page page = Pages.html("<p>(c) Section 2 limits what we owe you.</p>");

        assertThat(Pages.texts(page, Kind.TEXT)).containsExactly("(c) Section 2 limits what we owe you.");
    }
}
