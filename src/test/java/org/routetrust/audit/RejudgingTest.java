package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;
import org.routetrust.fetch.Progress;
import org.routetrust.registry.Audits;
import org.routetrust.registry.HistoryQuery;
import org.routetrust.registry.Route;
import org.routetrust.registry.Routes;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;
import org.routetrust.snapshot.Via;

@MicronautTest(transactional = false)
class RejudgingTest {

    private static final LocalDate SPRING = LocalDate.parse("2026-05-13");

    @Inject
    private Rejudging rejudging;

    @Inject
    private RouteRegistering registering;

    @Inject
    private RouteAuditing auditing;

    @Inject
    private Routes routes;

    @Inject
    private Audits audits;

    @Inject
    private Database database;

    private UUID registered() {
        DraftForm form = new DraftForm("Pinewood", "provider-trial", "production", Offer.URL, "", List.of(), "");
        return ((Registration.Done) registering.register(form, "ada", null))
                .route()
                .id();
    }

    private Route audited(UUID route, Instant capturedAt) {
        Incoming page =
                new Incoming.Handed(Offer.URL, "text/markdown", Offer.text(Offer.EVIDENCE), Via.PASTED, capturedAt);
        return auditing.audit(route, List.of(page), SPRING, Progress.NONE)
                .orElseThrow()
                .route();
    }

    private int audits(UUID route) {
        return audits.ofRoute(route, HistoryQuery.newest()).entries().size();
    }

    @Test
    void lowers_a_route_whose_evidence_has_grown_old() {
        UUID route = registered();
        assertThat(audited(route, Instant.parse("2026-05-10T00:00:00Z"))
                        .rulings()
                        .of(Use.PRODUCTION))
                .contains(Level.USABLE);

        rejudging.judgeAged();

        assertThat(routes.find(route).orElseThrow().rulings().of(Use.PRODUCTION))
                .hasValueSatisfying(level -> assertThat(level).isNotEqualTo(Level.USABLE));
    }

    @Test
    void leaves_a_route_alone_that_it_has_judged_today() {
        UUID route = registered();
        audited(route, Instant.parse("2026-05-10T00:00:00Z"));

        rejudging.judgeAged();
        int before = audits(route);
        rejudging.judgeAged();

        assertThat(before).isEqualTo(2);
        assertThat(audits(route)).isEqualTo(before);
    }

    @Test
    void judges_again_what_was_ruled_before_rulings_had_an_end() {
        UUID route = registered();
        audited(route, Instant.parse("2026-05-10T00:00:00Z"));
        rejudging.judgeAged();
        database.write(connection ->
                Sql.change(connection, "update route set holds_until = created_at::date - 1 where id = ?", route));

        rejudging.judgeAged();

        assertThat(audits(route)).isEqualTo(3);
    }
}
