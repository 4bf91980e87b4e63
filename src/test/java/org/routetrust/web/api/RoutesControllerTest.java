package org.routetrust.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class RoutesControllerTest {

    @Inject
    private Caller caller;

    private static String draft(String name, String more) {
        return "{\"name\": \"" + name + "\", \"kind\": \"provider-trial\", \"use\": \"evaluate\"" + more + "}";
    }

    private String audit() {
        return caller.post("/api/audits", "{\"pages\": [{\"content\": \"Pond is operated by Harbour Labs Ltd.\"}]}")
                .text("id");
    }

    @Test
    void registers_a_route_and_reads_it_again() {
        Caller.Reply made = caller.post(
                "/api/routes",
                draft(
                        "Pond",
                        ", \"url\": \"https://pond.example/\", \"tags\": [\"Blue\", null], \"createdBy\": \"ada\""));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("location")).isEqualTo("/api/routes/" + made.text("id"));
        assertThat(made.text("use")).isEqualTo("evaluate");
        assertThat(made.list("tags")).isEqualTo(List.of("blue"));
        assertThat(made.text("createdBy")).isEqualTo("ada");
        assertThat(made.at("verdict")).isNull();
        assertThat(caller.get(made.header("location")).json()).isEqualTo(made.json());
    }

    @Test
    void attaches_the_audit_a_route_began_with() {
        String audit = audit();

        Caller.Reply made = caller.post("/api/routes", draft("Audited pond", ", \"audit\": \"" + audit + "\""));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("verdicts.production")).isEqualTo("stop");
        assertThat(caller.get(made.header("location") + "/audits").body()).contains(audit);
        assertThat(caller.get("/api/audits/" + audit).text("routeId")).isEqualTo(made.text("id"));
    }

    @Test
    void registers_nothing_with_an_audit_of_another_route_or_of_none() {
        String audit = audit();
        caller.post("/api/routes", draft("First", ", \"audit\": \"" + audit + "\""));

        Caller.Reply taken = caller.post("/api/routes", draft("Latecomer", ", \"audit\": \"" + audit + "\""));
        Caller.Reply unknown = caller.post("/api/routes", draft("Latecomer", ", \"audit\": \"seven\""));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.text("type")).isEqualTo("/api#problem-elsewhere");
        assertThat(unknown.wrongFields()).containsExactly("audit");
        assertThat(caller.get("/api/routes?q=latecomer").list("items")).isEmpty();
    }

    @Test
    void names_every_wrong_field_of_a_draft() {
        Caller.Reply refused = caller.post(
                "/api/routes", "{\"name\": \" \", \"kind\": \"gift\", \"use\": \"fun\", \"url\": \"pond\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactlyInAnyOrder("name", "kind", "use", "url");
        assertThat(refused.body()).contains("Write one of").contains("provider-trial");
    }

    @Test
    void masks_a_key_in_a_note() {
        String key = "sk-proj-" + "Zk3vQ9wLmT7xRb2YcN5dHs8J".repeat(3);

        assertThat(caller.post("/api/routes", draft("Keyed", ", \"note\": \"try " + key + "\""))
                        .text("note"))
                .doesNotContain(key)
                .startsWith("try sk-proj-");
    }

    @Test
    void edits_a_route_and_refuses_an_edit_that_comes_too_late() {
        String route = caller.post("/api/routes", draft("Old name", "")).header("location");

        Caller.Reply edited = caller.put(route, draft("New name", ", \"version\": 1"));
        Caller.Reply late = caller.put(route, draft("Other name", ", \"version\": 1"));

        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.text("name")).isEqualTo("New name");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("type")).isEqualTo("/api#problem-outdated");
        assertThat(late.at("current")).isEqualTo(edited.json());
    }

    @Test
    void judges_again_when_an_edit_asks_something_else() {
        Caller.Reply made = caller.post("/api/routes", draft("Turned", ", \"audit\": \"" + audit() + "\""));

        Caller.Reply edited = caller.put(
                made.header("location"), draft("Turned", ", \"version\": 1").replace("provider-trial", "shared-key"));

        assertThat(edited.text("verdict")).isEqualTo("stop");
        assertThat(edited.text("latestAudit")).isNotEqualTo(made.text("latestAudit"));
    }

    @Test
    void refuses_an_edit_without_version_or_of_nothing() {
        String route = caller.post("/api/routes", draft("Unversioned", "")).header("location");
        String nowhere = "/api/routes/0198c9a2-7d1e-7c4b-9f00-1a2b3c4d5e6f";

        assertThat(caller.put(route, draft("Unversioned", "")).wrongFields()).containsExactly("version");
        assertThat(caller.put(nowhere, draft("Nobody", ", \"version\": 1")).status())
                .isEqualTo(404);
        assertThat(caller.get(nowhere).text("detail")).isEqualTo("There is no such route. Check the id.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "updated", "verdict"})
    void meets_each_of_sixty_routes_once_by_following_the_links(String sort) {
        String word = "lake" + sort;
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            registered.add(caller.post("/api/routes", draft(word + " " + i % 7 + " " + i, ""))
                    .text("id"));
        }

        List<String> met = new ArrayList<>();
        String path = "/api/routes?size=7&sort=" + sort + "&q=" + word;
        while (!path.isEmpty()) {
            Caller.Reply part = caller.get(path);
            assertThat(part.status()).isEqualTo(200);
            part.list("items").forEach(item -> met.add(String.valueOf(((Map<?, ?>) item).get("id"))));
            path = next(part);
        }

        assertThat(met).hasSize(60).containsExactlyInAnyOrderElementsOf(registered);
        assertThat(new HashSet<>(met)).hasSize(60);
    }

    private static String next(Caller.Reply part) {
        return part.headers().getOrDefault("link", List.of()).stream()
                .filter(link -> link.endsWith("rel=\"next\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElse("");
    }

    @Test
    void filters_by_kind_use_and_verdict() {
        String audit = audit();
        caller.post("/api/routes", draft("Filtered river", ", \"audit\": \"" + audit + "\""));
        String found = "/api/routes?q=filtered+river&kind=provider-trial&use=evaluate&verdictFor=production&verdict=";

        assertThat(caller.get(found + "stop").list("items")).hasSize(1);
        assertThat(caller.get(found + "usable").list("items")).isEmpty();
        assertThat(caller.get("/api/routes?q=filtered+river&kind=chatgpt").list("items"))
                .isEmpty();
    }

    @Test
    void keeps_the_search_in_the_links_whatever_characters_it_has() {
        for (int i = 0; i < 2; i++) {
            caller.post("/api/routes", draft("a&b=c \\\"d\\\" \u00e9 " + i, ""));
        }
        Caller.Reply first = caller.get("/api/routes?size=1&q=a%26b%3Dc+%22d%22+%C3%A9");

        assertThat(first.list("items")).hasSize(1);
        assertThat(caller.get(next(first)).list("items")).hasSize(1);
    }

    @Test
    void names_every_parameter_that_cannot_be_followed() {
        Caller.Reply refused =
                caller.get("/api/routes?sort=luck&verdict=maybe&q=" + "x".repeat(300) + "&kind=gift&size=0");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("q", "kind", "verdict", "sort", "size");
        assertThat(refused.text("errors.1.message")).startsWith("Choose one of").contains("provider-trial");
        assertThat(refused.text("errors.2.message")).isEqualTo("Choose one of stop, test-only, usable.");
        assertThat(caller.get("/api/routes?cursor=begin").wrongFields()).containsExactly("cursor");
    }

    @Test
    void puts_first_what_is_called_as_it_is_sought() {
        for (int i = 0; i < 8; i++) {
            caller.post("/api/routes", draft("Quay " + i, ", \"url\": \"https://quay" + i + ".example/\""));
        }

        assertThat(caller.get("/api/routes?q=quay3.example").text("items.0.name"))
                .isEqualTo("Quay 3");
    }
}
