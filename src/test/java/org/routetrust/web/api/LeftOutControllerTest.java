package org.routetrust.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LeftOutControllerTest {

    private static final String PAGES = """
            {"pages": [
              {"url": "https://ripple.example/",
               "content": "Try our image generator for free.\\n\\n\
               You get 5 free credits per day. Each image costs 3 credits.\\n\\n\
               After that, buy a credit pack from $9."},
              {"url": "https://ripple.example/about",
               "content": "Ripple is operated by Harbour Labs Ltd."}]}
            """;

    private static final String NOBODY = "0198c9a2-7d1e-7c4b-9f00-1a2b3c4d5e6f";

    @Inject
    private Caller caller;

    private String route = "";
    private String about = "";

    @BeforeEach
    void register_and_audit_a_route() {
        route = caller.post("/api/routes", "{\"name\": \"Pond\", \"kind\": \"provider-trial\", \"use\": \"evaluate\"}")
                .header("location");
        caller.post(route + "/audits", PAGES);
        about = caller.get(route + "/captures").text("items.0.id");
    }

    private Caller.Reply leaveOut(String capture) {
        return caller.post(route + "/left-out", "{\"capture\": \"" + capture + "\"}");
    }

    @Test
    void leaves_a_page_out_and_tells_how_the_rulings_changed() {
        String before = caller.get(route).text("verdict");
        Caller.Reply left = leaveOut(about);

        assertThat(left.status()).isEqualTo(200);
        assertThat(left.text("capture.url")).isEqualTo("https://ripple.example/about");
        assertThat(left.at("capture.leftOut")).isEqualTo(true);
        assertThat(left.at("changes"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(Map.of("use", "evaluate", "from", before, "to", left.text("verdict")));
        assertThat(caller.get(route).at("verdicts")).isEqualTo(left.at("verdicts"));
    }

    @Test
    void names_in_report_and_captures_what_is_left_out() {
        Caller.Reply audit = caller.get("/api/audits/" + leaveOut(about).text("audit"));
        Caller.Reply captures = caller.get(route + "/captures");

        assertThat(audit.text("report.pages.1.url")).isEqualTo("https://ripple.example/about");
        assertThat(audit.text("report.pages.1.state")).isEqualTo("left-out");
        assertThat(audit.list("captures")).hasSize(1);
        assertThat(captures.at("items.1.leftOut")).isEqualTo(false);
        assertThat(captures.at("items.0.leftOut")).isEqualTo(true);
    }

    @Test
    void takes_a_page_back_in_once() {
        String before = caller.get(route).text("verdict");
        leaveOut(about);

        Caller.Reply back = caller.delete(route + "/left-out/" + about);

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.at("capture.leftOut")).isEqualTo(false);
        assertThat(back.text("verdict")).isEqualTo(before);
        assertThat(back.list("changes")).isNotEmpty();
        assertThat(caller.delete(route + "/left-out/" + about).text("detail"))
                .isEqualTo("There is no such left-out page. Check the id.");
    }

    @Test
    void refuses_a_page_on_which_an_answer_by_hand_rests() {
        caller.put(
                route + "/answers/owner",
                "{\"state\": \"weak\", \"quote\": \"Ripple is operated by Harbour Labs Ltd.\", \"givenBy\": \"ada\"}");

        Caller.Reply refused = leaveOut(about);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        assertThat(refused.text("type")).isEqualTo("/api#problem-rested-on");
        assertThat(refused.text("detail"))
                .isEqualTo("The answer to Owner rests on this page. Withdraw it or quote another page first.");
        assertThat(caller.get(route + "/captures").at("items.0.leftOut")).isEqualTo(false);
    }

    @Test
    void names_what_is_wrong_with_a_request() {
        assertThat(caller.post(route + "/left-out", "{}").wrongFields()).containsExactly("capture");
        assertThat(leaveOut("seven").wrongFields()).containsExactly("capture");
        assertThat(leaveOut(NOBODY).wrongFields()).containsExactly("capture");
        assertThat(caller.post(route + "/left-out", "{\"capture\": 7, \"page\": \"about\"}")
                        .wrongFields())
                .containsExactlyInAnyOrder("capture", "page");
        assertThat(caller.delete(route + "/left-out/seven").wrongFields()).containsExactly("capture");
    }

    @Test
    void knows_no_other_routes_and_captures() {
        String nobody = "/api/routes/" + NOBODY + "/left-out";

        assertThat(caller.post(nobody, "{\"capture\": \"" + about + "\"}").text("detail"))
                .isEqualTo("There is no such route. Check the id.");
        assertThat(caller.delete(nobody + "/" + about).status()).isEqualTo(404);
        assertThat(caller.delete(route + "/left-out/" + NOBODY).text("detail"))
                .isEqualTo("There is no such capture. Check the id.");
    }
}
