package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page that would take over whoever shows it. */
class HostilePageTest extends InBrowser {

    @Test
    void shows_markup_in_titles_and_quotes_as_text() {
        audit(Offers.HOSTILE);

        assertThat(text("h1")).contains("<script>document.title='taken'</script>", "{app.name}", "${7*7}");
        assertThat(text("#check-limit")).contains("\"><script>");
        assertThat(page.title()).endsWith("· Route Trust").isNotEqualTo("taken");
        assertThat(page.locator("main script, main img").count()).isZero();

        page.locator("#check-limit").getByText("In the capture").first().click();
        assertThat(text(".capture")).contains("\"><script>");
        assertThat(page.locator("main script, main img").count()).isZero();
    }
}
