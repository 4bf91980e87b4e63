package org.routetrust.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RouteAuditsControllerTest {

    private static final String PAGE = """
            {"pages": [{"url": "https://pond.example/", "contentType": "text/html",
              "content": "<html><body><h1>Pond</h1><p>Pond is operated by Harbour Labs Ltd.</p><script>x</script>"}]}
            """;

    @Inject
    private Caller caller;

    private String route = "";

    @BeforeEach
    void register_a_route() {
        route = caller.post("/api/routes", "{\"name\": \"Pond\", \"kind\": \"provider-trial\", \"use\": \"evaluate\"}")
                .header("location");
    }

    @Test
    void audits_a_route_from_new_pages_and_tells_what_changed() {
        Caller.Reply made = caller.post(route + "/audits", PAGE);

        assertThat(made.status()).isEqualTo(201);
        assertThat(route).endsWith(made.text("routeId"));
        assertThat(made.text("report.kind.registered")).isEqualTo("provider-trial");
        assertThat(made.list("changes")).hasSize(5);
        assertThat(made.at("changes.0.from")).isNull();
        assertThat(caller.get(route).text("latestAudit")).isEqualTo(made.text("id"));
    }

    @Test
    void judges_again_what_is_stored_when_nothing_is_to_be_fetched() {
        Caller.Reply first = caller.post(route + "/audits", PAGE);
        Caller.Reply again = caller.post(route + "/audits", "{\"fetch\": false, \"asOf\": \"2026-05-13\"}");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("report.evidence")).isEqualTo(first.text("report.evidence"));
        assertThat(again.text("report.asOf")).isEqualTo("2026-05-13");
        assertThat(again.at("captures")).isEqualTo(first.at("captures"));
    }

    @Test
    void asks_for_pages_where_a_route_has_no_address_to_fetch() {
        Caller.Reply refused = caller.post(route + "/audits", "{}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("pages");
    }

    @Test
    void lists_the_audits_of_a_route_newest_first() {
        caller.post(route + "/audits", PAGE);
        String newest = caller.post(route + "/audits", "{\"fetch\": false}").text("id");

        Caller.Reply list = caller.get(route + "/audits?size=1");

        assertThat(list.text("items.0.id")).isEqualTo(newest);
        assertThat(caller.get(route + "/audits?size=1&cursor=" + list.text("next"))
                        .list("items"))
                .hasSize(1);
    }

    @Test
    void shows_the_captures_of_a_route_as_text_and_as_source() {
        caller.post(route + "/audits", PAGE);
        Caller.Reply list = caller.get(route + "/captures");
        String capture = "/api/captures/" + list.text("items.0.id");

        assertThat(list.list("items")).hasSize(1);
        assertThat(list.text("items.0.via")).isEqualTo("dropped");
        assertThat(caller.get(capture).text("text")).contains("operated by Harbour Labs Ltd.");
        assertThat(caller.get(capture).text("state")).isEqualTo("read");
        assertThat(caller.get(capture + "?format=text").body()).doesNotContain("<");
        assertThat(caller.get(capture + "?format=source").body()).contains("<script>x</script>");
        assertThat(caller.get(capture + "?format=source").header("content-type"))
                .isEqualTo("text/plain;charset=utf-8");
        assertThat(caller.get(capture + "?format=pdf").wrongFields()).containsExactly("format");
    }

    @Test
    void lists_the_captures_of_a_route_in_parts() {
        for (int i = 0; i < 3; i++) {
            caller.post(route + "/audits", PAGE.replace("<h1>Pond", "<h1>Pond " + i));
        }
        Caller.Reply first = caller.get(route + "/captures?size=2");
        Caller.Reply second = caller.get(route + "/captures?size=2&cursor=" + first.text("next"));

        assertThat(first.list("items")).hasSize(2);
        assertThat(first.headers().get("link"))
                .containsExactly(
                        "<" + route + "/captures?size=2>; rel=\"first\"",
                        "<" + route + "/captures?size=2&cursor=" + first.text("next") + ">; rel=\"next\"");
        assertThat(second.list("items")).hasSize(1);
        assertThat(first.body()).doesNotContain(second.text("items.0.id"));
        assertThat(second.at("next")).isNull();
        assertThat(caller.get(route + "/captures?size=0&cursor=begin").wrongFields())
                .containsExactly("size", "cursor");
    }

    @Test
    void knows_nothing_of_routes_and_captures_that_are_not_there() {
        String nobody = "0198c9a2-7d1e-7c4b-9f00-1a2b3c4d5e6f";

        assertThat(caller.post("/api/routes/" + nobody + "/audits", PAGE).status())
                .isEqualTo(404);
        assertThat(caller.get("/api/routes/" + nobody + "/audits").status()).isEqualTo(404);
        assertThat(caller.get("/api/routes/" + nobody + "/captures").status()).isEqualTo(404);
        assertThat(caller.get("/api/captures/" + nobody).status()).isEqualTo(404);
    }
}
