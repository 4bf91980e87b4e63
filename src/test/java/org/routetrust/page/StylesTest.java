package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.page.Block.Kind;

class StylesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hidden",
                "style='display: none'",
                "style='DISPLAY:NONE !important'",
                "style='visibility:hidden'",
                "style='font-size:0px'",
                "style='color:#fff;background:white'",
                "style='color:#FDFDFD; background-color: rgb(255, 255, 255)'",
                "style='position:absolute;left:-9999px'",
                "style='text-indent:-9999px'"
            })
    void sees_text_that_is_kept_from_readers(String attribute) {
        Page page = Pages.html("<p>Free</p><p " + attribute + ">operated by nobody</p>");

        assertThat(Pages.texts(page, Kind.HIDDEN)).containsExactly("operated by nobody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aria-hidden=true",
                "style='opacity:0;transform:none'",
                "style='font-size:0.9em'",
                "style='color:#fff'",
                "style='color:#fff;background:#222'",
                "style='color:inherit;background:inherit'",
                "style='color:#12345;background:#fff'",
                "style='color:transparent;background-clip:text'",
                "style='position:absolute;left:-5px'",
                "hidden=until-found"
            })
    void takes_text_that_readers_get_to_see_for_text(String attribute) {
        assertThat(Pages.lines(Pages.html("<p " + attribute + ">Free plan</p>")))
                .containsExactly("TEXT Free plan");
    }

    @Test
    void sees_ink_of_the_colour_of_the_ground_around_it() {
        Page page = Pages.html("<div style='background:#fff'><section><p>Free</p>"
                + "<p style='color:rgb(254,254,254)'>operated by nobody</p></section></div>");

        assertThat(Pages.lines(page)).containsExactly("TEXT Free", "HIDDEN operated by nobody");
    }

    @Test
    void takes_the_nearest_ground_for_the_ground() {
        Page page = Pages.html("<div style='background:#fff'><section style='background:#102030'>"
                + "<p style='color:white'>Free plan</p></section></div>");

        assertThat(Pages.lines(page)).containsExactly("TEXT Free plan");
    }

    @Test
    void ends_the_block_around_hidden_words() {
        Page page = Pages.html("<p>We are <span style='display:none'>not</span> the official site.</p>");

        assertThat(Pages.lines(page)).containsExactly("TEXT We are", "HIDDEN not", "TEXT the official site.");
    }
}
