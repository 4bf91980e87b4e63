package org.routetrust.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class KnownOnlyTest {

    private static final String NOBODY = "/api/routes/0198c9a2-7d1e-7c4b-9f00-1a2b3c4d5e6f";

    @Inject
    private Caller caller;

    @Test
    void names_every_parameter_an_endpoint_does_not_have() {
        Caller.Reply refused = caller.get("/api/routes?limit=5&kind=chatgpt&offset=2");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("content-type")).isEqualTo("application/problem+json;charset=utf-8");
        assertThat(refused.text("type")).isEqualTo("/api#problem-wrong-values");
        assertThat(refused.wrongFields()).containsExactlyInAnyOrder("limit", "offset");
        assertThat(refused.text("errors.0.message")).contains("q, kind, use, verdict, verdictFor, sort, size, cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/audits", "/api/checklist", NOBODY, NOBODY + "/audits", NOBODY + "/answers"})
    void holds_for_every_endpoint(String path) {
        assertThat(caller.get(path + "?page=2").wrongFields()).containsExactly("page");
    }

    @Test
    void lets_links_to_the_page_of_the_api_carry_what_they_like() {
        assertThat(caller.get("/api?from=mail", "Accept", "text/html").status()).isEqualTo(200);
    }

    @Test
    void names_every_member_an_object_does_not_have() {
        Caller.Reply refused = caller.post("/api/audits?dry=true", """
                {"adress": "https://pond.example/", "pages": [{"content": "x"}, {"content": "x", "uri": "y"}]}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("dry", "adress", "pages[1].uri");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/audits                | {\"url\": 7, \"pages\": [7]}                  | url pages[0]",
                "POST | /api/audits                | {\"pages\": \"x\", \"kind\": []}               | pages kind",
                "POST | /api/routes                | {\"name\": {}, \"tags\": [\"a\", 7], \"x\": 1} | name tags[1] x",
                "PUT  | /api/routes/{id}           | {\"version\": \"x\"}                          | version",
                "PUT  | /api/routes/{id}           | {\"version\": 1.5, \"note\": true}            | version note",
                "POST | /api/routes/{id}/audits    | {\"fetch\": \"no\", \"asof\": \"2026-05-13\"}  | fetch asof",
                "PUT  | /api/routes/{id}/answers/x | {\"value\": \"Acme\", \"by\": \"ada\"}         | value by"
            })
    void names_every_value_of_another_type(String method, String path, String body, String fields) {
        Caller.Reply refused =
                caller.send(method, path.replace("/api/routes/{id}", NOBODY), body, "Content-Type", "application/json");

        assertThat(refused.text("type")).isEqualTo("/api#problem-wrong-values");
        assertThat(refused.wrongFields()).containsExactly(fields.split(" "));
    }

    @Test
    void takes_null_for_what_is_left_out_and_anything_in_a_value() {
        Caller.Reply audit = caller.post("/api/audits", "{\"kind\": null, \"pages\": [{\"content\": \"x\"}]}");
        Caller.Reply answer = caller.put(NOBODY + "/answers/owner", """
                {"state": "answered", "givenBy": "ada", "source": "mail", "sourceDate": "2026-05-13",
                 "value": {"name": "Acme Ltd", "role": "operator"}}""");

        assertThat(audit.status()).isEqualTo(201);
        assertThat(answer.status()).isEqualTo(404);
    }
}
