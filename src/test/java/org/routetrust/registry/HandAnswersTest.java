package org.routetrust.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;
import org.routetrust.rulebook.State;
import org.routetrust.rulebook.Use;
import org.routetrust.snapshot.Captured;
import org.routetrust.snapshot.Snapshots;
import org.routetrust.snapshot.Via;

@MicronautTest(transactional = false)
class HandAnswersTest {
    private static final Ground WORD = new Ground.OwnWord("mail from the owner", LocalDate.of(2026, 5, 13));

    @Inject
    private HandAnswers answers;

    @Inject
    private Routes routes;

    @Inject
    private Database database;

    @Inject
    private Snapshots snapshots;

    private UUID route = new UUID(0, 0);

    @BeforeEach
    void register_a_route() {
        RouteDraft draft = new RouteDraft("Acme", "chatgpt", Use.PRODUCTION, "", "", List.of(), "");
        route = routes.register(draft, "ada").id();
    }

    @Test
    void counts_the_newest_answer_to_each_check() {
        give("owner", State.WEAK);
        HandAnswer owner = give("owner", State.ANSWERED);
        HandAnswer limit = give("limit", State.MISSING);

        assertThat(answers.current(route)).containsExactly(limit, owner);
        assertThat(owner.ground()).isEqualTo(WORD);
        assertThat(owner.givenBy()).isEqualTo("ada");
        assertThat(owner.value()).isEqualTo("{\"name\": \"Acme Ltd\"}");
    }

    @Test
    void counts_the_one_before_again_when_the_newest_is_withdrawn() {
        HandAnswer first = give("owner", State.WEAK);
        HandAnswer second = give("owner", State.ANSWERED);

        assertThat(answers.withdraw(route, second.id())).isTrue();

        assertThat(answers.current(route)).containsExactly(first);
        assertThat(answers.history(route, HistoryQuery.newest()).entries())
                .extracting(HandAnswer::id)
                .containsExactly(second.id(), first.id());
    }

    @Test
    void withdraws_an_answer_once_and_only_for_its_own_route() {
        HandAnswer answer = give("owner", State.WEAK);

        assertThat(answers.withdraw(UUID.randomUUID(), answer.id())).isFalse();
        assertThat(answers.withdraw(route, answer.id())).isTrue();
        assertThat(answers.withdraw(route, answer.id())).isFalse();
    }

    @Test
    void keeps_a_quote_of_one_of_the_routes_captures() {
        UUID capture = capture();
        database.write(connection -> Sql.change(
                connection, "insert into route_capture (route_id, capture_id) values (?, ?)", route, capture));
        Ground quoted = new Ground.Quoted(capture, 0, 5, 8, "Ltd");

        Giving giving = answers.give(route, "owner", State.ANSWERED, null, quoted, "ada");

        assertThat(giving).isInstanceOf(Giving.Given.class);
        assertThat(answers.current(route))
                .singleElement()
                .satisfies(answer -> assertThat(answer.ground()).isEqualTo(quoted));
    }

    @Test
    void refuses_a_quote_of_a_capture_that_is_not_the_routes() {
        Ground quoted = new Ground.Quoted(capture(), 0, 5, 8, "Ltd");

        assertThat(answers.give(route, "owner", State.ANSWERED, null, quoted, "ada"))
                .isEqualTo(new Giving.CaptureOfAnotherRoute());
        assertThat(answers.current(route)).isEmpty();
    }

    @Test
    void refuses_an_answer_for_no_route() {
        assertThat(answers.give(UUID.randomUUID(), "owner", State.WEAK, null, WORD, "ada"))
                .isEqualTo(new Giving.NoSuchRoute());
    }

    private HandAnswer give(String check, State state) {
        return switch (answers.give(route, check, state, "{\"name\":\"Acme Ltd\"}", WORD, "ada")) {
            case Giving.Given given -> given.answer();
            case Giving.NoSuchRoute refused -> throw new AssertionError(refused);
            case Giving.CaptureOfAnotherRoute refused -> throw new AssertionError(refused);
        };
    }

    private UUID capture() {
        return snapshots
                .save(new Captured("", "text/plain", "Acme Ltd", "", Instant.EPOCH, Via.PASTED))
                .id();
    }
}
