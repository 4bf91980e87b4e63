package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page, looked at by axe, in both colour schemes and on a phone. */
class LooksTest extends InBrowser {

    private static final EmulateMediaOptions LIGHT = new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT);
    private static final EmulateMediaOptions DARK = new EmulateMediaOptions().setColorScheme(ColorScheme.DARK);

    /** All that differs in the dark. */
    private static final List<String> COLOURS = List.of("color-contrast");

    @Test
    void has_nothing_axe_objects_to_in_light_and_dark_and_no_sideways_scroll_on_a_phone() {
        for (String path : paths()) {
            open(path);
            assertThat(page.content()).as("messages of %s", path).doesNotContain("??");
            assertThat(violations(new AxeBuilder(page))).as(path).isEmpty();
            page.emulateMedia(DARK);
            assertThat(violations(new AxeBuilder(page).withRules(COLOURS)))
                    .as("%s in the dark", path)
                    .isEmpty();
            page.emulateMedia(LIGHT);
            page.setViewportSize(360, 740);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", path)
                    .isEqualTo(360);
            page.setViewportSize(1280, 800);
        }
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .toList();
    }

    /** One of each sort of page. */
    private List<String> paths() {
        open("/routes?q=nothing+at+all");
        audit(Offers.PLAYGROUND);
        String audit = path();
        String capture = page.locator("#check-limit blockquote a").first().getAttribute("href");
        follow("Register this route");
        fill("Name", "Looked at");
        press("Register");
        String route = path();
        return List.of(
                "/",
                audit,
                capture,
                "/routes/new",
                route,
                route + "?since=" + audit.substring(audit.lastIndexOf('/') + 1),
                route + "/edit",
                route + "/checks/limit",
                route + "/checks/support",
                route + "/checks/output-terms",
                "/routes",
                "/routes?q=nothing+at+all",
                "/scan",
                "/api");
    }

    private String path() {
        return page.url().substring(Service.at("").length()).replaceFirst("^/*", "/");
    }

    @Test
    void shows_what_a_quick_check_found_accessibly_and_not_wider_than_a_phone() {
        open("/scan");
        fill("Text", "Copy this shared key, it works for everybody:\n" + Offers.madeKey());
        press("Check");

        assertThat(text("#answer")).contains("Shared key");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("answer");
        assertThat(page.content()).doesNotContain("??").doesNotContain(Offers.madeKey());
        assertThat(violations(new AxeBuilder(page))).isEmpty();
        page.emulateMedia(DARK);
        assertThat(violations(new AxeBuilder(page).withRules(COLOURS))).isEmpty();
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void shows_what_was_refused_accessibly() {
        open("/");
        fill("Address of the page", "ftp://x");
        press("Audit");

        assertThat(text("[role=alert]")).contains("Paste a link or a text here", "Only web addresses can be read");
        assertThat(page.locator("#url").inputValue()).isEqualTo("ftp://x");
        assertThat(violations(new AxeBuilder(page))).isEmpty();
    }
}
