package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

/** The same story in a browser that runs no scripts. */
class WithoutScriptsTest extends InBrowser {

    @Override
    NewContextOptions options() {
        return new NewContextOptions().setJavaScriptEnabled(false);
    }

    @Test
    void audits_registers_and_answers() {
        audit(Offers.PLAYGROUND);
        follow("Register this route");
        fill("Name", "No scripts");
        press("Register");
        page.locator("#check-owner").getByText("Answer by hand").click();
        page.getByLabel("Missing").check();
        fill("Quote", "");
        fill("Where you have it from", "terms and imprint");
        fill("On which day", "2026-05-13");
        fill("Your name (required)", "Ann");
        press("Save and judge again");

        assertThat(text("#check-owner"))
                .contains("Missing", "By hand: Ann", "Looked for in vain:", "terms and imprint, 13 May 2026");
    }

    @Test
    void leaves_a_page_out_and_takes_it_back_in() {
        audit(Offers.PLAYGROUND);
        follow("Register this route");
        fill("Name", "No scripts, no page");
        press("Register");

        press("Leave out: Pixel Kiln playground");
        assertThat(text(".headline")).contains("Not ruled");
        press("Take back in: Pixel Kiln playground");
        assertThat(text(".headline")).doesNotContain("Not ruled");
    }

    @Test
    void checks_a_text_and_gives_it_back_masked() {
        open("/");
        follow("Key check");
        fill("Text", "Copy this shared key: " + Offers.madeKey());
        page.getByLabel("Where it stands").fill("https://board.example/keys");
        press("Check");

        assertThat(text("#answer")).contains("Shared key");
        assertThat(text("article")).contains("gsk_", "Groq", "line 1, column 23", "Do not try it");
        assertThat(page.getByLabel("A text to copy and send to the issuer").inputValue())
                .contains("https://board.example/keys");
        assertThat(page.locator("#text").inputValue()).contains("gsk_").doesNotContain(Offers.madeKey());
    }

    @Test
    void filters_the_registry() {
        open("/routes");
        fill("Search", "no such route anywhere");
        press("Show");

        assertThat(text("#found")).contains("No route matches");
    }
}
