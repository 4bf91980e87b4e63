package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.routetrust.page.Block.Kind;

class FieldsTest {

    @Test
    void reads_what_fields_hold() {
        Page page = Pages.html(
                "<form><input value='shared account 7'><textarea>a red fox</textarea>"
                        + "<input placeholder='Describe your image'><input type=hidden value=token><input type=password value=x></form>");

        assertThat(Pages.texts(page, Kind.FIELD))
                .containsExactly("shared account 7", "a red fox", "Describe your image");
        assertThat(Pages.block(page, "Describe your image").about()).isEqualTo("placeholder");
    }

    @Test
    void uncloaks_a_protected_address_beside_the_text() {
        Page page = Pages.html("<p>Write to <a class=__cf_email__ data-cfemail='" + cloak("help@acme.example")
                + "'>[email&#160;protected]</a>.</p>");

        assertThat(Pages.lines(page))
                .containsExactly("TEXT Write to [email protected].", "STRUCTURED help@acme.example");
    }

    @Test
    void tells_the_address_behind_a_link_unless_the_text_does() {
        Page page = Pages.html("<p><a href='mailto:a@acme.example?subject=hi'>Contact us</a> "
                + "<a href='mailto:b@acme.example'>b@acme.example</a></p>");

        assertThat(Pages.texts(page, Kind.STRUCTURED)).containsExactly("a@acme.example");
    }

    @Test
    void takes_no_broken_cloak_for_an_address() {
        assertThat(Fields.uncloak("zzzzzzzz")).isEmpty();
        assertThat(Fields.uncloak("54")).isEmpty();
        assertThat(Fields.uncloak("")).isEmpty();
    }

    private static String cloak(String address) {
        StringBuilder cloak = new StringBuilder("2a");
        address.chars().forEach(c -> cloak.append(String.format("%02x", c ^ 0x2a)));
        return cloak.toString();
    }
}
