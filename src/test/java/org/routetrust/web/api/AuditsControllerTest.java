package org.routetrust.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "route-trust.fetch.allow-private", value = "true")
class AuditsControllerTest {

    private static final String PAGES = """
            {"url": "https://pond.example/", "use": "evaluate", "pages": [
              {"contentType": "text/html", "capturedAt": "2026-05-13T10:00:00Z",
               "content": "<html><body><p>Pond is operated by Harbour Labs Ltd. You get 5 free credits a day.</p>"}]}
            """;

    @Inject
    private Caller caller;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer site;

    @BeforeEach
    void open_a_site() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/pond", exchange -> {
            byte[] page = "<html><body><p>Pond is operated by Harbour Labs Ltd, and draws fish for everybody.</p>"
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void close_the_site() {
        site.stop(0);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }

    @Test
    void judges_handed_pages_and_stores_the_audit() {
        Caller.Reply made = caller.post("/api/audits", PAGES);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("content-type")).isEqualTo("application/json");
        assertThat(made.header("location")).isEqualTo("/api/audits/" + made.text("id"));
        assertThat(Instant.parse(made.text("at"))).isNotNull();
        assertThat(made.at("routeId")).isNull();
        assertThat(made.text("report.use")).isEqualTo("evaluate");
        assertThat(made.text("report.checks.owner.evidence.0.quote")).contains("Harbour Labs");
        assertThat(caller.get(made.header("location")).json()).isEqualTo(made.json());
    }

    @Test
    void fetches_the_address_when_no_page_is_handed_in() {
        Caller.Reply made = caller.post("/api/audits", "{\"url\": \"" + address("/pond") + "\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("report.pages.0.url")).isEqualTo(address("/pond"));
        assertThat(made.text("report.pages.0.state")).isEqualTo("read");
    }

    @Test
    void reports_a_page_that_cannot_be_had_instead_of_failing() {
        Caller.Reply made = caller.post("/api/audits", "{\"url\": \"" + address("/nothing-here") + "\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("report.pages.0.state")).isEqualTo("not-found");
        assertThat(made.text("report.pages.0.remedy")).isNotBlank();
        assertThat(made.text("report.checks.owner.state")).isEqualTo("not-asked");
    }

    @Test
    void lists_audits_newest_first_with_links() {
        String older = caller.post("/api/audits", PAGES).text("id");
        String newer = caller.post("/api/audits", PAGES).text("id");

        Caller.Reply first = caller.get("/api/audits?size=1");
        Caller.Reply second = caller.get("/api/audits?size=1&cursor=" + first.text("next"));

        assertThat(first.text("items.0.id")).isEqualTo(newer);
        assertThat(first.text("items.0.kind")).isNotBlank();
        assertThat(second.text("items.0.id")).isEqualTo(older);
        assertThat(first.headers().get("link"))
                .containsExactly(
                        "</api/audits?size=1>; rel=\"first\"",
                        "</api/audits?size=1&cursor=" + first.text("next") + ">; rel=\"next\"");
    }

    @Test
    void names_every_wrong_field_with_its_remedy() {
        Caller.Reply refused = caller.post("/api/audits", """
                {"kind": "gift", "use": "fun", "asOf": "yesterday",
                 "pages": [{"content": "x", "capturedAt": "noon"}, {"url": "https://pond.example/"}, null]}
                """);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        assertThat(refused.text("type")).isEqualTo("/api#problem-wrong-values");
        assertThat(refused.text("instance")).isEqualTo("/api/audits");
        assertThat(refused.wrongFields())
                .containsExactly("kind", "use", "asOf", "pages[0].capturedAt", "pages[1].content", "pages[2]");
        assertThat(refused.text("errors.1.message")).contains("evaluate");
    }

    @Test
    void says_when_every_sentence_was_captured() {
        Caller.Reply made = caller.post("/api/audits", """
                {"pages": [{"capturedAt": "2026-05-13T10:00:00Z",
                            "content": "Try it free in our playground. Pond is operated by Harbour Labs Ltd."}]}
                """);

        assertThat(made.list("report.kind.because")).isNotEmpty();
        assertThat(made.text("report.kind.because.0.capturedAt")).isEqualTo("2026-05-13T10:00:00Z");
        assertThat(made.text("report.checks.owner.evidence.0.capturedAt")).isEqualTo("2026-05-13T10:00:00Z");
    }

    @Test
    void refuses_a_time_no_page_was_captured_at() {
        Caller.Reply refused = caller.post(
                "/api/audits", "{\"pages\": [{\"content\": \"x\", \"capturedAt\": \"+999999999-01-01T00:00:00Z\"}]}");

        assertThat(refused.wrongFields()).containsExactly("pages[0].capturedAt");
    }

    @Test
    void refuses_an_address_that_cannot_be_fetched_and_the_lack_of_one() {
        List<String> refused = new ArrayList<>();
        for (String url : List.of("", "ftp://pond.example/", "https://ada:secret@pond.example/")) {
            Caller.Reply reply = caller.post("/api/audits", "{\"url\": \"" + url + "\"}");
            assertThat(reply.status()).isEqualTo(400);
            refused.addAll(reply.wrongFields());
        }

        assertThat(refused).containsExactly("url", "url", "url");
    }

    @Test
    void tells_an_unknown_audit_from_an_id_that_is_none() {
        Caller.Reply unknown = caller.get("/api/audits/0198c9a2-7d1e-7c4b-9f00-1a2b3c4d5e6f");
        Caller.Reply none = caller.get("/api/audits/seven");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text("detail")).isEqualTo("There is no such audit. Check the id.");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.wrongFields()).containsExactly("id");
    }

    @Test
    void refuses_parameters_of_a_list_that_cannot_be_followed() {
        assertThat(caller.get("/api/audits?size=1000").wrongFields()).containsExactly("size");
        assertThat(caller.get("/api/audits?cursor=begin").wrongFields()).containsExactly("cursor");
    }
}
