package org.routetrust.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.annotation.Property;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.routetrust.rulebook.KeyRule;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.secret.Keys;
import org.slf4j.LoggerFactory;

@MicronautTest(transactional = false)
@Property(name = "micronaut.server.max-request-size", value = "20000")
class ScanControllerTest {

    private static final List<KeyRule> RULES = RulebookReader.builtIn().keys();

    @Inject
    private Caller caller;

    @Inject
    private ObjectMapper mapper;

    private String quoted(String text) {
        try {
            return mapper.writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Caller.Reply scan(String text) {
        return caller.post("/api/scan", "{\"text\": " + quoted(text) + "}");
    }

    private static KeyRule groq() {
        return RULES.stream()
                .filter(rule -> rule.id().equals("groq"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void answers_with_the_flags_and_the_masked_key_and_what_to_do() {
        String key = Keys.body(groq(), 21);

        Caller.Reply answer = caller.post(
                "/api/scan",
                "{\"text\": " + quoted("Copy this shared key:\n" + key) + ", \"url\": \"https://board.example/\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.at("sharedKey")).isEqualTo(true);
        assertThat(answer.text("kind")).isEqualTo("shared-key");
        assertThat(answer.text("flags.0.text")).isNotBlank();
        assertThat(answer.at("keysFound")).isEqualTo(1);
        assertThat(answer.text("keys.0.issuer")).isEqualTo("Groq");
        assertThat(answer.at("keys.0.line")).isEqualTo(2);
        assertThat(answer.text("keys.0.revoke")).isEqualTo(groq().revoke());
        assertThat(answer.text("keys.0.notice")).contains("https://board.example/, line 2, column 1");
    }

    @Test
    void says_that_nothing_was_found_and_why_that_is_no_promise() {
        Caller.Reply answer = scan("Create a key of your own and never commit it.");

        assertThat(answer.at("sharedKey")).isEqualTo(false);
        assertThat(answer.list("keys")).isEmpty();
        assertThat(answer.text("text")).contains("no promise");
    }

    @Test
    void names_every_wrong_field_with_its_remedy() {
        Caller.Reply refused = caller.post("/api/scan", "{\"url\": \"ftp://board.example/\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        assertThat(refused.wrongFields()).containsExactly("text", "url");
    }

    @Test
    void refuses_members_and_parameters_it_does_not_have_and_texts_that_are_none() {
        assertThat(caller.post("/api/scan", "{\"text\": \"x\", \"uri\": \"y\"}").wrongFields())
                .containsExactly("uri");
        assertThat(caller.post("/api/scan?deep=1", "{\"text\": \"x\"}").wrongFields())
                .containsExactly("deep");
        assertThat(caller.post("/api/scan", "{\"text\": 7}").wrongFields()).containsExactly("text");
    }

    @Test
    void stores_nothing() {
        int before = caller.get("/api/audits").list("items").size();

        scan("Copy this shared key: " + Keys.body(groq(), 22));

        assertThat(caller.get("/api/audits").list("items")).hasSize(before);
    }

    @Test
    void gives_no_key_of_any_shape_back_and_logs_none_whatever_was_sent_and_wherever() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger root = (Logger) LoggerFactory.getLogger("ROOT");
        root.addAppender(log);
        for (KeyRule rule : RULES) {
            String key = Keys.body(rule, 23);
            replies(Keys.written(rule, key))
                    .forEach((sent, reply) -> assertThat(reply.body())
                            .as("%s: %s", rule.id(), sent)
                            .isNotBlank()
                            .doesNotContain(key));
            assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains(key));
        }
        root.detachAppender(log);
    }

    private Map<String, Caller.Reply> replies(String key) {
        String text = quoted("Copy this: " + key + "\nor that: " + key);
        String parameter = URLEncoder.encode(key, StandardCharsets.UTF_8);
        return Map.of(
                "as a text", caller.post("/api/scan", "{\"text\": " + text + "}"),
                "as an address", caller.post("/api/scan", "{\"text\": " + text + ", \"url\": " + text + "}"),
                "in an address",
                        caller.post(
                                "/api/scan",
                                "{\"text\": " + text + ", \"url\": \"https://board.example/?" + parameter + "\"}"),
                "as a member", caller.post("/api/scan", "{" + text + ": 1}"),
                "as a parameter", caller.post("/api/scan?" + parameter + "=1", "{\"text\": \"x\"}"),
                "in a list", caller.post("/api/scan", "[" + text + "]"),
                "bare", caller.post("/api/scan", "{\"text\": " + key + "}"),
                "cut off", caller.post("/api/scan", "{\"text\": " + text),
                "too long", caller.post("/api/scan", "{\"text\": " + text + "," + " ".repeat(30_000) + "}"),
                "as another type", caller.send("POST", "/api/scan", key, "Content-Type", "text/plain"));
    }

    @Test
    void masks_a_key_in_the_path_of_a_problem() {
        String key = Keys.body(groq(), 24);

        Caller.Reply refused = caller.get("/api/scan/" + key);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text("instance")).startsWith("/api/scan/gsk_").doesNotContain(key);
    }
}
