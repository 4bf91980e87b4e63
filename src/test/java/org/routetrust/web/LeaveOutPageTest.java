package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person does with a page that does not belong to the offer. */
class LeaveOutPageTest extends InBrowser {

    private static final String OWNER = """
            # About Pixel Kiln

            Pixel Kiln is operated by Pixel Kiln Ltd of Norwich.
            """;

    private static final String ABOUT = "About Pixel Kiln";

    private void register(String name) {
        audit(Offers.PLAYGROUND);
        follow("Register this route");
        fill("Name", name);
        page.getByLabel("Wanted for").selectOption("evaluate");
        press("Register");
        fill("Link or text", OWNER);
        fill("Address of the page", "https://pixelkiln.example/about");
        press("Add and audit");
        page.waitForSelector("#changes");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String captures() {
        return text(".pages");
    }

    @Test
    void leaves_a_page_out_and_takes_it_back_in_by_keyboard() {
        register("Pixel Kiln left out");
        assertThat(text(".headline .verdict")).isEqualTo("Usable");

        button("Leave out: " + ABOUT).focus();
        page.keyboard().press("Enter");
        page.waitForSelector("#left-out");

        assertThat(text("#changes")).containsIgnoringWhitespaces("Small tests: Usable → is now Test only");
        assertThat(text(".headline .verdict")).isEqualTo("Test only");
        assertThat(text("#left-out")).contains("Left out", ABOUT);
        assertThat(captures()).contains("Left out");
        assertThat(text("section:has(> #pages)"))
                .contains(ABOUT, "left out by the analyst")
                .doesNotContain("could not be read");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

        button("Take back in: " + ABOUT).focus();
        page.keyboard().press("Enter");
        page.waitForSelector("#left-out", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));

        assertThat(text(".headline .verdict")).isEqualTo("Usable");
        assertThat(captures()).doesNotContain("Left out");
    }

    @Test
    void says_which_answers_rest_on_a_page() {
        register("Pixel Kiln quoted about");
        page.locator("#check-owner").getByText("Answer by hand").click();
        page.getByLabel("Weak").check();
        fill("Quote", "Pixel Kiln is operated by Pixel Kiln Ltd of Norwich.");
        fill("Your name (required)", "Ann");
        press("Save and judge again");

        button("Leave out: " + ABOUT).click();

        assertThat(text("[role=alert]"))
                .isEqualTo("The answer to Owner rests on this page. Withdraw it or quote another page first.");
        assertThat(captures()).doesNotContain("Left out");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void says_that_nothing_is_left_to_judge() {
        audit(Offers.PLAYGROUND);
        follow("Register this route");
        fill("Name", "Pixel Kiln emptied");
        press("Register");

        button("Leave out: Pixel Kiln playground").click();
        page.waitForSelector("#left-out");

        assertThat(text(".headline")).contains("Not ruled", "Take one back in, or add another.");
    }

    @Test
    void points_from_a_report_of_no_route_to_registering() {
        String line = "Register the route to leave a page out or to add one.";
        audit(Offers.PLAYGROUND);
        assertThat(text("section:has(> #pages)")).contains(line);

        follow("Register this route");
        fill("Name", "Pixel Kiln registered");
        press("Register");

        assertThat(page.content()).doesNotContain(line);
    }

    @Test
    void opens_the_route_at_the_address_of_a_form_and_knows_no_others() {
        String nobody = "/routes/0198c9a2-7d1e-7c4b-9f00-1a2b3c4d5e6f";
        String form = nobody + "/captures/0198c9a2-7d1e-7c4b-9f00-1a2b3c4d5e6f/leave-out";

        assertThat(Service.open(form).headers().firstValue("location")).contains(nobody);
        assertThat(Service.submit(form, Map.of()).statusCode()).isEqualTo(404);
    }
}
