package org.routetrust.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.annotation.Property;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.secret.Keys;
import org.slf4j.LoggerFactory;

@MicronautTest(transactional = false)
@Property(name = "test.broken", value = "true")
@Property(name = "micronaut.server.max-request-size", value = "20000")
@Property(name = "datasources.default.maximum-pool-size", value = "2")
@Property(name = "datasources.default.connection-timeout", value = "300")
class ProblemFilterTest {

    private static final String JSON = "application/json";

    @Inject
    private Caller caller;

    @Inject
    private DataSource datasource;

    private static void assertProblem(Caller.Reply reply, int status, String kind) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("content-type")).isEqualTo("application/problem+json;charset=utf-8");
        assertThat(reply.at("status")).isEqualTo(status);
        assertThat(reply.text("type")).isEqualTo("/api#problem-" + kind);
        assertThat(reply.text("title")).isNotBlank();
        assertThat(reply.text("detail")).isNotBlank();
        assertThat(reply.text("instance")).startsWith("/api");
    }

    @Test
    void describes_a_path_that_is_not_there_even_to_a_browser() {
        assertProblem(caller.get("/api/nothing", "Accept", "text/html"), 404, "not-found");
    }

    @Test
    void names_the_methods_that_are_taken() {
        Caller.Reply refused = caller.delete("/api/audits");

        assertProblem(refused, 405, "method");
        assertThat(refused.header("allow")).contains("GET").contains("POST");
    }

    @Test
    void refuses_forms_it_does_not_speak() {
        assertProblem(caller.get("/api/audits", "Accept", "image/png"), 406, "not-acceptable");
        assertProblem(
                caller.send("POST", "/api/audits", "url=x", "Content-Type", "application/x-www-form-urlencoded"),
                415,
                "media-type");
        assertProblem(caller.send("POST", "/api/audits", "{}", "Content-Type", "text/plain"), 415, "media-type");
        assertProblem(caller.send("POST", "/api/audits", "{}"), 415, "media-type");
    }

    @Test
    void refuses_changes_another_site_asks_for() {
        Caller.Reply post =
                caller.send("POST", "/api/audits", "{}", "Content-Type", JSON, "Sec-Fetch-Site", "cross-site");
        Caller.Reply delete =
                caller.send("DELETE", "/api/routes/x/answers/owner", null, "Sec-Fetch-Site", "cross-site");

        assertProblem(post, 403, "cross-site");
        assertProblem(delete, 403, "cross-site");
        assertThat(caller.get("/api/audits", "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(200);
    }

    @Test
    void tells_where_the_json_breaks() {
        Caller.Reply broken = caller.post("/api/audits", "{\"url\": \"x\",\n  \"use\" \"fun\"}");

        assertProblem(broken, 400, "not-json");
        assertThat(broken.text("detail")).contains("line 2, column 9: ");
    }

    @Test
    void tells_what_has_the_wrong_shape() {
        for (String body : new String[] {"[]", "null", "", "7"}) {
            Caller.Reply refused = caller.post("/api/audits", body);

            assertProblem(refused, 400, "not-json");
            assertThat(refused.text("detail")).doesNotContain("java", "routetrust", "TOKEN", "REDACTED");
        }
    }

    @Test
    void refuses_what_is_too_large() {
        String large = "{\"pages\": [{\"content\": \"" + "x".repeat(30_000) + "\"}]}";

        assertProblem(caller.post("/api/audits", large), 413, "too-large");
    }

    @Test
    void refuses_addresses_and_headers_that_are_too_long() {
        assertProblem(caller.get("/api/routes?q=" + "x".repeat(20_000)), 414, "too-long");
        assertProblem(caller.get("/api/routes", "Cookie", "other=" + "x".repeat(20_000)), 431, "headers");
    }

    @Test
    void says_when_to_come_back_while_the_database_does_not_answer() throws SQLException {
        Caller.Reply refused;
        DataSource pool = DelegatingDataSource.unwrapDataSource(datasource);
        try (Connection first = pool.getConnection();
                Connection second = pool.getConnection()) {
            assertThat(first).isNotSameAs(second);
            refused = caller.get("/api/routes");
        }

        assertProblem(refused, 503, "unavailable");
        assertThat(refused.header("retry-after")).isEqualTo("5");
        assertThat(caller.get("/api/routes").status()).isEqualTo(200);
    }

    @Test
    void hides_the_inside_of_a_mistake_and_logs_it_under_the_id_it_tells() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Failures.class);
        logger.addAppender(log);

        Caller.Reply refused = caller.get("/api/broken");

        logger.detachAppender(log);
        assertProblem(refused, 500, "internal");
        assertThat(refused.body()).doesNotContain("swordfish").doesNotContain("IllegalState");
        assertThat(log.list)
                .anySatisfy(event -> assertThat(event.getFormattedMessage()).contains(refused.text("requestId")));
    }

    @Test
    void logs_no_key_that_stands_in_an_address() {
        String key = Keys.body(RulebookReader.builtIn().keys().getFirst(), 3);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Failures.class);
        logger.addAppender(log);

        caller.get("/api/broken/" + key);

        logger.detachAppender(log);
        assertThat(log.list)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getFormattedMessage())
                        .contains("/api/broken/")
                        .doesNotContain(key));
    }

    @Test
    void leaves_answers_outside_of_the_api_to_the_pages() {
        assertThat(caller.get("/nothing", "Accept", "text/html").header("content-type"))
                .startsWith("text/html");
        assertThat(caller.get("/health").status()).isEqualTo(200);
    }

    @Test
    void describes_failures_to_programs_outside_of_the_api_too() {
        Caller.Reply refused = caller.get("/nothing", "Accept", JSON);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text("type")).isEqualTo("/api#problem-not-found");
    }
}
