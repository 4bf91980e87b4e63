package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.page.Block.Kind;

class PanelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='#p'>Billing</a><div id=p style='display:none'>No refunds.</div>",
                "<button aria-controls=p>Billing</button><p>-</p><div id=p hidden>No refunds.</div>",
                "<div role=tabpanel hidden>No refunds.</div>",
                "<h4>Can I get a refund?</h4><div style='display:none'>No refunds.</div>",
                "<div><button>Billing</button><div style='display:none'><p hidden>No refunds.</p></div></div>"
            })
    void reads_what_a_click_unfolds(String html) {
        assertThat(Pages.block(Pages.html(html), "No refunds.").kind()).isIn(Kind.TEXT, Kind.ANSWER);
    }

    @Test
    void reads_a_whole_document_behind_a_switch() {
        String terms = "<p>" + "These terms apply to you. ".repeat(20) + "</p>";
        Page page = Pages.html("<p>Legal centre</p><div style='display:none'>" + terms.repeat(6) + "</div>");

        assertThat(Pages.texts(page, Kind.TEXT)).hasSize(7);
    }

    @Test
    void leaves_a_single_hidden_sentence_hidden() {
        Page page = Pages.html("<p>Free images.</p><div style='display:none'>Operated by Acme Ltd.</div>");

        assertThat(Pages.texts(page, Kind.HIDDEN)).containsExactly("Operated by Acme Ltd.");
    }

    @Test
    void leaves_invisible_ink_hidden_inside_a_panel() {
        Page page =
                Pages.html("<button>More</button><div hidden><p>Shown.</p><p style='font-size:0'>Not shown.</p></div>");

        assertThat(Pages.texts(page, Kind.HIDDEN)).containsExactly("Not shown.");
    }
}
