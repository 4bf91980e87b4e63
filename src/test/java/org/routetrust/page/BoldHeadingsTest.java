package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.routetrust.page.Block.Kind;

class BoldHeadingsTest {

    @Test
    void takes_a_bold_line_over_a_paragraph_for_a_heading() {
        Page page = Pages.html("<h2>Terms</h2><p><strong>5. Fees</strong></p><p>None are charged.</p>");

        assertThat(Pages.block(page, "None are charged.").path()).containsExactly("Terms", "5. Fees");
    }

    @Test
    void leaves_a_bold_sentence_alone() {
        Page page = Pages.html("<p><b>No card is needed.</b></p><p>Really.</p>");

        assertThat(Pages.block(page, "No card is needed.").kind()).isEqualTo(Kind.TEXT);
    }
}
