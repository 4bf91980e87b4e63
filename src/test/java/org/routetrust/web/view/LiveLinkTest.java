package org.routetrust.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveLinkTest {

    private static final String PAGE = "https://example.com/pricing";

    @Test
    void leads_to_the_sentence() {
        assertThat(LiveLink.at(PAGE, "5 credits a day")).isEqualTo(PAGE + "#:~:text=5%20credits%20a%20day");
    }

    @Test
    void encodes_what_a_browser_would_read_as_syntax() {
        assertThat(LiveLink.at(PAGE, "no-card, 50 & more")).isEqualTo(PAGE + "#:~:text=no%2Dcard%2C%2050%20%26%20more");
    }

    @Test
    void names_beginning_and_end_of_a_long_sentence() {
        assertThat(LiveLink.at(PAGE, "one two three four five six seven eight nine ten eleven"))
                .isEqualTo(PAGE + "#:~:text=one%20two%20three%20four,eight%20nine%20ten%20eleven");
    }

    @Test
    void spans_the_cells_of_a_row() {
        assertThat(LiveLink.at(PAGE, "Free\t5 credits")).isEqualTo(PAGE + "#:~:text=Free,5%20credits");
    }

    @Test
    void keeps_a_fragment_the_address_has() {
        assertThat(LiveLink.at(PAGE + "#plans", "free")).isEqualTo(PAGE + "#plans:~:text=free");
    }

    @Test
    void leads_to_the_page_where_the_quote_is_masked() {
        assertThat(LiveLink.at(PAGE, "use sk-\u2022\u2022\u2022\u2022")).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "data:text/html,x", "ftp://example.com", "/etc/passwd"})
    void links_to_nothing_but_the_web(String address) {
        assertThat(LiveLink.at(address, "free")).isNull();
    }
}
