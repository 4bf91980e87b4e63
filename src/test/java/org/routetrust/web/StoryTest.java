package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a person does with the pages, from an offer to a ruling that changed. */
class StoryTest extends InBrowser {

    @Test
    void rules_a_pasted_text_for_five_uses() {
        audit(Offers.PLAYGROUND);

        assertThat(text(".headline .verdict")).isIn("Stop", "Test only");
        assertThat(page.locator(".uses li").count()).isEqualTo(5);
        assertThat(text("#check-limit")).contains("Answered", "5 credits per day", "3 credits");
        assertThat(text("#kind-of-route ~ p")).contains("Provider trial");
    }

    @Test
    void rules_a_dropped_file() {
        open("/");
        page.getByLabel("Or a saved page")
                .setInputFiles(new FilePayload(
                        "offer.md", "text/markdown", Offers.PLAYGROUND.getBytes(StandardCharsets.UTF_8)));
        press("Audit");
        page.waitForSelector("#report");

        assertThat(text("h1")).isEqualTo("Pixel Kiln playground");
        follow("In the capture");
        assertThat(text("dl.values")).contains("dropped as a file");
    }

    @Test
    void fetches_a_link_and_rules_it() throws IOException {
        HttpServer site = site("<title>Pixel Kiln</title><h1>Pixel Kiln</h1><p>You get 5 free credits per day.</p>"
                + "<p>Each image costs 3 credits. Try it free on our playground.</p>");
        try {
            String address = "http://127.0.0.1:" + site.getAddress().getPort() + "/pricing";
            audit(address);

            assertThat(text("h1")).isEqualTo("Pixel Kiln");
            assertThat(page.locator(
                                    "#check-limit blockquote a",
                                    new Page.LocatorOptions().setHasText("On the live page"))
                            .first()
                            .getAttribute("href"))
                    .startsWith(address + "#:~:text=");
        } finally {
            site.stop(0);
        }
    }

    @Test
    void says_why_a_page_could_not_be_fetched_and_what_to_do() throws IOException {
        HttpServer site = site("");
        int port = site.getAddress().getPort();
        site.stop(0);

        audit("http://127.0.0.1:" + port + "/pricing");

        assertThat(text(".headline")).contains("Not ruled");
        assertThat(text(".note.bad")).contains("The site refused the connection.", "save the page in your browser");
        assertThat(page.locator("#checks").count()).isZero();
    }

    @Test
    void registers_answers_by_hand_and_shows_how_the_ruling_changes() {
        audit(Offers.PLAYGROUND);
        follow("Register this route");
        fill("Name", "Pixel Kiln by hand");
        page.getByLabel("Wanted for").selectOption("evaluate");
        press("Register");
        assertThat(text(".headline .verdict")).isEqualTo("Test only");

        page.locator("#check-owner").getByText("Answer by hand").click();
        page.getByLabel("Answered").check();
        page.locator("#value-name").fill("Pixel Kiln Ltd");
        page.locator("#value-role").selectOption("operator");
        fill("Quote", "We are Pixel Kiln Ltd of Norwich.");
        fill("Your name (required)", "Ann");
        press("Save and judge again");
        assertThat(text("#quote-error")).contains("on none of the route's captures");

        fill("Quote", "");
        fill("Where you have it from", "mail from help@pixelkiln.example");
        LocalDate today = LocalDate.now(Clock.systemUTC());
        fill("On which day", today.toString());
        press("Save and judge again");
        assertThat(text("#changes")).containsIgnoringWhitespaces("Small tests: Test only → is now Usable");
        assertThat(text("#check-owner")).contains("By hand: Ann", "Pixel Kiln Ltd", Times.day(today));

        page.locator("#check-owner").getByText("Answer by hand").click();
        press("Withdraw the answer");
        assertThat(text(".headline .verdict")).isEqualTo("Test only");
    }

    @Test
    void takes_a_quote_whatever_its_white_space() {
        audit(Offers.PLAYGROUND);
        follow("Register this route");
        fill("Name", "Pixel Kiln quoted");
        press("Register");
        page.locator("#check-support").getByText("Answer by hand").click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Answered"))
                .check();
        page.getByLabel("email").check();
        fill("Quote", "Write to\n  help@pixelkiln.example.");
        fill("Your name (required)", "Ann");
        press("Save and judge again");

        assertThat(text("#check-support")).contains("By hand: Ann");
        page.locator("#check-support").getByText("In the capture").first().click();
        assertThat(text("mark:target")).isEqualTo("Write to help@pixelkiln.example.");
    }

    @Test
    void finds_a_route_while_its_name_is_typed() {
        audit(Offers.PLAYGROUND);
        follow("Register this route");
        fill("Name", "Heron relay");
        fill("Tags (optional)", "birds");
        press("Register");

        open("/routes");
        page.getByLabel("Search").pressSequentially("heron");
        page.waitForURL("**q=heron**");
        assertThat(text("#found")).contains("Heron relay").doesNotContain("Pixel Kiln by hand");
        page.getByLabel("Search").fill("nothing of the kind");
        page.waitForSelector("#found .empty");
        assertThat(text("#found")).contains("No route matches");
    }

    @Test
    void says_who_was_faster_and_keeps_what_was_typed() {
        audit(Offers.PLAYGROUND);
        follow("Register this route");
        fill("Name", "Edited twice");
        press("Register");
        String route = page.url().replaceFirst("\\?.*", "");
        follow("Edit");
        Page other = page.context().newPage();
        other.navigate(route + "/edit");
        other.getByLabel("Note").fill("from the other");
        other.locator("form button[type=submit]").click();
        other.waitForURL(route + "**");

        fill("Name", "Edited by me");
        page.locator("form button[type=submit]").click();

        assertThat(text(".note.bad")).contains("Somebody else saved this route", "from the other");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Edited by me");
    }

    private static HttpServer site(String html) throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        site.createContext("/", exchange -> {
            boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(robots ? 404 : 200, robots ? -1 : body.length);
            if (!robots) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        site.start();
        return site;
    }
}
