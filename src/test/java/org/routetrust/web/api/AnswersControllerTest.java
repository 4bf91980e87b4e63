package org.routetrust.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AnswersControllerTest {

    private static final String PAGE = """
            {"pages": [{"url": "https://ripple.example/", "content": "Fish swim here.\\n\\nAsk the keepers of the pond."}]}
            """;

    private static final String OWN_WORD = """
            {"state": "answered", "value": {"name": "Harbour Labs Ltd", "role": "operator"},
             "source": "mail of the keepers", "sourceDate": "2026-05-13", "givenBy": "ada"}
            """;

    @Inject
    private Caller caller;

    private String route = "";

    @BeforeEach
    void register_and_audit_a_route() {
        route = caller.post("/api/routes", "{\"name\": \"Pond\", \"kind\": \"provider-trial\", \"use\": \"evaluate\"}")
                .header("location");
        caller.post(route + "/audits", PAGE);
    }

    private static String quoting(String words) {
        return "{\"state\": \"weak\", \"quote\": \"" + words + "\", \"givenBy\": \"ada\"}";
    }

    @Test
    void takes_an_answer_and_tells_how_the_rulings_changed() {
        String missing = OWN_WORD.replace("answered", "missing");
        String before = caller.put(route + "/answers/owner", missing).text("verdict");
        Caller.Reply given = caller.put(route + "/answers/owner", OWN_WORD);

        assertThat(given.status()).isEqualTo(200);
        assertThat(given.text("answer.value.name")).isEqualTo("Harbour Labs Ltd");
        assertThat(given.text("answer.sourceDate")).isEqualTo("2026-05-13");
        assertThat(given.at("answer.quote")).isNull();
        assertThat(given.at("changes"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(Map.of("use", "evaluate", "from", before, "to", given.text("verdict")));
        assertThat(caller.get(route).at("verdicts")).isEqualTo(given.at("verdicts"));
        assertThat(caller.get("/api/audits/" + given.text("audit")).text("report.checks.owner.givenBy"))
                .isEqualTo("ada");
    }

    @Test
    void tells_where_the_quote_of_an_answer_stands() {
        Caller.Reply given = caller.put(route + "/answers/support", quoting("Ask  the keepers\\nof the pond."));
        String capture = given.text("answer.quote.capture");

        assertThat(given.status()).isEqualTo(200);
        assertThat(given.text("answer.quote.text")).isEqualTo("Ask the keepers of the pond.");
        assertThat(caller.get("/api/captures/" + capture).text("text")).contains("Ask the keepers of the pond.");
    }

    @Test
    void refuses_a_quote_that_stands_on_no_capture() {
        Caller.Reply refused = caller.put(route + "/answers/support", quoting("Call us at any time."));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("/api#problem-quote");
        assertThat(refused.wrongFields()).containsExactly("quote");
        assertThat(caller.get(route + "/answers").list("items")).isEmpty();
    }

    @Test
    void names_every_wrong_field() {
        Caller.Reply refused = caller.put(route + "/answers/output-terms", """
                {"state": "sure", "value": {"training": "perhaps", "colour": 3}, "source": "a talk", "sourceDate": "May"}
                """);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields())
                .containsExactlyInAnyOrder("state", "value.training", "value.colour", "sourceDate", "givenBy");
    }

    @Test
    void withdraws_an_answer_and_keeps_the_history() {
        caller.put(route + "/answers/owner", OWN_WORD);

        Caller.Reply withdrawn = caller.delete(route + "/answers/owner");
        Caller.Reply list = caller.get(route + "/answers");

        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.at("answer")).isNull();
        assertThat(withdrawn.list("changes")).isNotEmpty();
        assertThat(list.list("current")).isEmpty();
        assertThat(list.text("items.0.withdrawnAt")).endsWith("Z");
        assertThat(caller.delete(route + "/answers/owner").status()).isEqualTo(404);
    }

    @Test
    void lists_what_counts_and_what_was_ever_given() {
        caller.put(route + "/answers/owner", OWN_WORD);
        caller.put(route + "/answers/owner", OWN_WORD);

        Caller.Reply first = caller.get(route + "/answers?size=1");

        assertThat(first.list("current")).hasSize(1);
        assertThat(first.text("current.0.id")).isEqualTo(first.text("items.0.id"));
        assertThat(caller.get(route + "/answers?size=1&cursor=" + first.text("next"))
                        .list("items"))
                .hasSize(1);
    }

    @Test
    void knows_no_other_checks_and_no_other_routes() {
        String nobody = "/api/routes/0198c9a2-7d1e-7c4b-9f00-1a2b3c4d5e6f";

        assertThat(caller.put(route + "/answers/colour", OWN_WORD).text("detail"))
                .isEqualTo("There is no such check. Check the id.");
        assertThat(caller.put(nobody + "/answers/owner", OWN_WORD).status()).isEqualTo(404);
        assertThat(caller.delete(nobody + "/answers/owner").status()).isEqualTo(404);
        assertThat(caller.get(nobody + "/answers").status()).isEqualTo(404);
    }

    @Test
    void describes_the_checks_that_can_be_answered() {
        Caller.Reply checklist = caller.get("/api/checklist");

        assertThat(checklist.status()).isEqualTo(200);
        assertThat(checklist.text("rulebook")).hasSize(64);
        assertThat(checklist.text("checks.0.id")).isEqualTo("owner");
        assertThat(checklist.text("checks.0.fields.1.name")).isEqualTo("role");
        assertThat(checklist.list("checks.0.fields.1.words").stream().map(String::valueOf))
                .contains("operator");
        assertThat(checklist.list("uses")).hasSize(5);
        assertThat(checklist.list("kinds")).isNotEmpty();
        assertThat(checklist.list("warnings")).isNotEmpty();
    }
}
