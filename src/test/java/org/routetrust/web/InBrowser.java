package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that looks at pages as a person does: each in a fresh window, which must not complain. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class InBrowser {

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext window;
    Page page;

    /** How this test's window differs from others. */
    NewContextOptions options() {
        return new NewContextOptions();
    }

    @BeforeEach
    void openWindow() {
        window = Chromium.browser().newContext(options());
        window.setDefaultTimeout(15_000);
        page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isRefusal(message.text())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void closeWindow() {
        if (window != null) {
            window.close();
            assertThat(complaints).as("what the browser complained about").isEmpty();
        }
    }

    /** A form that is shown again comes with a status that the browser remarks on. */
    private static boolean isRefusal(String text) {
        return Stream.of(400, 404, 409, 410, 503).anyMatch(status -> text.contains("status of " + status));
    }

    void open(String path) {
        page.navigate(Service.at(path));
    }

    void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** Pastes a text into the box of the first page and waits for the report. */
    void audit(String text) {
        open("/");
        fill("Link or text", text);
        press("Audit");
        page.waitForSelector("#report");
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }
}
