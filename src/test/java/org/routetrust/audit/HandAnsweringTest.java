package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.routetrust.fetch.Progress;
import org.routetrust.registry.Audits;
import org.routetrust.registry.Ground;
import org.routetrust.registry.HandAnswer;
import org.routetrust.registry.HandAnswers;
import org.routetrust.registry.HistoryQuery;
import org.routetrust.registry.RouteDraft;
import org.routetrust.registry.Routes;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;
import org.routetrust.snapshot.Via;

@MicronautTest(transactional = false)
class HandAnsweringTest {

    @Inject
    private HandAnswering answering;

    @Inject
    private RouteAuditing auditing;

    @Inject
    private Routes routes;

    @Inject
    private HandAnswers answers;

    @Inject
    private Audits audits;

    @Inject
    private ReportJson json;

    private UUID route = new UUID(0, 0);

    @BeforeEach
    void register_and_audit_a_route() {
        RouteDraft draft = new RouteDraft("Pixelpond", "provider-trial", Use.EVALUATE, "", "", List.of(), "");
        route = routes.register(draft, "ada").id();
        auditing.audit(
                route,
                List.of(page("<p>The Pond makes pictures for you. Write to   the pond keepers.</p>")),
                Progress.NONE);
    }

    private static Incoming page(String body) {
        return new Incoming.Handed("https://pond.example/", "text/html", "<html><body>" + body, Via.DROPPED);
    }

    private static AnswerForm quoting(String state, Map<String, @Nullable Object> value, String quote) {
        return new AnswerForm(state, value, quote, null, null, "ada");
    }

    private static AnswerForm word(String state, Map<String, @Nullable Object> value) {
        return new AnswerForm(state, value, null, "mail of the owner", "2026-05-13", "ada");
    }

    private List<String> refusedFields(AnswerForm form) {
        assertThat(answering.give(route, "output-terms", form)).isInstanceOf(Answering.Wrong.class);
        return ((Answering.Wrong) answering.give(route, "output-terms", form))
                .problems().stream().map(Refused.Problem::field).toList();
    }

    private HandAnswer given(String check, AnswerForm form) {
        Answering answering = this.answering.give(route, check, form);
        assertThat(answering).isInstanceOf(Answering.Done.class);
        return Objects.requireNonNull(((Answering.Done) answering).answer());
    }

    @Test
    void keeps_the_quote_as_the_page_writes_it() {
        HandAnswer answer = given("support", quoting("weak", Map.of(), "Write to the  pond keepers."));

        assertThat(answer.ground())
                .isInstanceOfSatisfying(
                        Ground.Quoted.class,
                        quoted -> assertThat(quoted.text()).isEqualTo("Write to the pond keepers."));
        assertThat(answers.current(route)).containsExactly(answer);
    }

    @Test
    void refuses_words_that_stand_on_no_capture_of_the_route() {
        Answering answering = this.answering.give(route, "support", quoting("weak", Map.of(), "Call us any time."));

        assertThat(answering).isEqualTo(new Answering.NotOnAPage(false));
        assertThat(answers.current(route)).isEmpty();
    }

    @Test
    void tells_words_that_run_over_two_paragraphs_from_words_that_are_not_there() {
        auditing.audit(route, List.of(page("<p>Write to the pond.</p><p>It answers.</p>")), Progress.NONE);

        assertThat(answering.give(route, "support", quoting("weak", Map.of(), "Write to the pond. It answers.")))
                .isEqualTo(new Answering.NotOnAPage(true));
    }

    @Test
    void judges_the_route_again_and_tells_what_changed() {
        given("owner", word("missing", Map.of()));
        Level before =
                routes.find(route).orElseThrow().rulings().of(Use.EVALUATE).orElseThrow();

        Answering answering =
                this.answering.give(route, "owner", word("answered", Map.of("name", "Pond Ltd", "role", "operator")));

        Level after =
                routes.find(route).orElseThrow().rulings().of(Use.EVALUATE).orElseThrow();
        assertThat(before).isLessThan(after);
        assertThat(answering)
                .isInstanceOfSatisfying(
                        Answering.Done.class,
                        done -> assertThat(done.audit().changes())
                                .contains(new RulingChange(Use.EVALUATE, before, after)));
    }

    @Test
    void names_every_wrong_field() {
        AnswerForm form = new AnswerForm(
                "certain", Map.of("training", "perhaps", "colour", "blue"), null, "a talk", "2999-01-01", " ");

        assertThat(refusedFields(form))
                .containsExactlyInAnyOrder("state", "value.training", "value.colour", "sourceDate", "givenBy");
    }

    @Test
    void asks_for_a_quote_or_an_own_word() {
        assertThat(refusedFields(new AnswerForm("weak", Map.of(), " ", null, null, "ada")))
                .containsExactly("quote");
        assertThat(refusedFields(new AnswerForm("weak", Map.of(), "pictures", "a talk", "2026-05-13", "ada")))
                .containsExactly("source");
    }

    @Test
    void asks_what_it_says_where_it_is_answered() {
        assertThat(refusedFields(word("answered", Map.of("training", " ")))).containsExactly("value");
        assertThat(given("output-terms", word("weak", Map.of())).value()).isNull();
    }

    @Test
    void asks_where_one_looked_for_what_is_missing() {
        assertThat(refusedFields(quoting("missing", Map.of(), "The Pond makes pictures for you.")))
                .containsExactly("quote", "source");
    }

    @Test
    void tells_who_looked_in_vain_and_where() {
        given("owner", word("missing", Map.of("name", "nobody")));

        Report.Check owner = Objects.requireNonNull(latest().checks().get("owner"));
        assertThat(owner.state()).isEqualTo("missing");
        assertThat(owner.value()).isNull();
        assertThat(owner.givenBy()).isEqualTo("ada");
        assertThat(owner.evidence()).extracting(Report.Quoted::quote).containsExactly("mail of the owner, 2026-05-13");
    }

    private Report latest() {
        UUID audit = Objects.requireNonNull(routes.find(route).orElseThrow().latestAudit());
        return json.read(audits.find(audit).orElseThrow().report());
    }

    @Test
    void refuses_a_few_letters_that_could_stand_anywhere() {
        Answering answering = this.answering.give(route, "support", quoting("weak", Map.of(), "you."));

        assertThat(answering)
                .isInstanceOfSatisfying(
                        Answering.Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Refused.Problem::field)
                                .containsExactly("quote"));
    }

    @Test
    void takes_amounts_as_people_type_them_and_as_programs_write_them() {
        Map<String, @Nullable Object> typed = Map.of("items", "5 credits per day; $2 once", "cost_per_image", "$0.05");
        Map<String, @Nullable Object> written = Map.of(
                "items",
                List.of(
                        Map.of("amount", 5, "unit", "credits", "per", "day"),
                        Map.of("amount", 2, "unit", "usd", "per", "once")),
                "cost_per_image",
                Map.of("amount", 0.05, "unit", "usd"));

        assertThat(given("limit", word("answered", typed)).value())
                .isEqualTo(given("limit", word("answered", written)).value())
                .contains("0.05");
    }

    @Test
    void refuses_amounts_the_rules_have_no_words_for() {
        Map<String, @Nullable Object> value = Map.of(
                "items",
                List.of(Map.of("amount", -5, "unit", "credits", "per", "day")),
                "cost_per_image",
                Map.of("amount", 3, "unit", "apples"));

        assertThat(answering.give(route, "limit", word("answered", value)))
                .isInstanceOfSatisfying(
                        Answering.Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Refused.Problem::field)
                                .containsExactly("value.items", "value.cost_per_image"));
    }

    @Test
    void lets_what_the_pages_say_count_again_after_a_withdrawal() {
        given("support", word("weak", Map.of()));
        given("support", word("missing", Map.of()));

        assertThat(answering.withdraw(route, "support")).isInstanceOf(Answering.Done.class);

        assertThat(answers.current(route)).isEmpty();
        assertThat(answers.history(route, HistoryQuery.newest()).entries()).hasSize(2);
        assertThat(answering.withdraw(route, "support")).isInstanceOf(Answering.NothingThere.class);
    }

    @Test
    void masks_a_key_an_analyst_pastes() {
        String key = "sk-proj-" + "Zk3vQ9wLmT7xRb2YcN5dHs8J".repeat(3);
        HandAnswer answer = given(
                "support",
                new AnswerForm("weak", Map.of("contact", key), null, "mail with " + key, "2026-05-13", "ada"));

        assertThat(answer.ground().toString() + answer.value())
                .doesNotContain(key)
                .contains("\u2022");
    }

    @Test
    void knows_neither_other_checks_nor_other_routes() {
        AnswerForm form = word("weak", Map.of());

        assertThat(answering.give(route, "colour", form)).isInstanceOf(Answering.NothingThere.class);
        assertThat(answering.give(new UUID(1, 1), "owner", form)).isInstanceOf(Answering.NoSuchRoute.class);
        assertThat(answering.withdraw(new UUID(1, 1), "owner")).isInstanceOf(Answering.NoSuchRoute.class);
    }
}
