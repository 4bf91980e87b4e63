package org.routetrust.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.routetrust.database.TimeOrderedIds;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;
import org.routetrust.snapshot.Captured;
import org.routetrust.snapshot.Snapshots;
import org.routetrust.snapshot.Via;

@MicronautTest(transactional = false)
class AuditsTest {
    private static final Instant NOON = Instant.parse("2026-05-13T12:00:00Z");

    @Inject
    private Audits audits;

    @Inject
    private Routes routes;

    @Inject
    private RouteCaptures captures;

    @Inject
    private Snapshots snapshots;

    @Inject
    private TimeOrderedIds ids;

    @Test
    void finds_what_was_saved_without_a_route() {
        AuditRecord audit = audit(null, Level.USABLE, capture("one"), capture("two"));

        audits.save(audit);

        assertThat(audits.find(audit.summary().id())).contains(audit);
        assertThat(audits.recent(HistoryQuery.newest()).entries()).contains(audit.summary());
    }

    @Test
    void gives_its_rulings_and_captures_to_its_route() {
        Route route = route();
        UUID capture = capture("rests on this");
        AuditRecord audit = audit(route.id(), Level.TEST_ONLY, capture);

        audits.save(audit);

        Route ruled = routes.find(route.id()).orElseThrow();
        assertThat(ruled.rulings()).isEqualTo(audit.summary().rulings());
        assertThat(ruled.latestAudit()).isEqualTo(audit.summary().id());
        assertThat(ruled.version()).isEqualTo(1);
        assertThat(captures.of(route.id())).extracting(RouteCapture::id).containsExactly(capture);
    }

    @Test
    void does_nothing_when_it_is_saved_again() {
        Route route = route();
        AuditRecord first = audit(route.id(), Level.STOP);
        AuditRecord second = audit(route.id(), Level.USABLE);
        audits.save(first);
        audits.save(second);

        audits.save(first);

        assertThat(audits.ofRoute(route.id(), HistoryQuery.newest()).entries())
                .containsExactly(second.summary(), first.summary());
        assertThat(headline(route)).contains(Level.USABLE);
    }

    @Test
    void keeps_nothing_of_an_audit_that_cannot_be_kept_whole() {
        Route route = route();
        AuditRecord audit = audit(route.id(), Level.USABLE, UUID.randomUUID());

        assertThatThrownBy(() -> audits.save(audit)).isInstanceOf(IllegalStateException.class);

        assertThat(audits.find(audit.summary().id())).isEmpty();
        assertThat(headline(route)).isEmpty();
    }

    @Test
    void is_attached_to_a_route_once() {
        Route route = route();
        AuditRecord audit = audit(null, Level.USABLE, capture("attached"));
        audits.save(audit);
        UUID id = audit.summary().id();

        assertThat(audits.attach(id, route.id())).isEqualTo(Attachment.ATTACHED);
        assertThat(audits.attach(id, route.id())).isEqualTo(Attachment.ATTACHED);
        assertThat(audits.attach(id, route().id())).isEqualTo(Attachment.OF_ANOTHER_ROUTE);
        assertThat(audits.attach(id, UUID.randomUUID())).isEqualTo(Attachment.UNKNOWN);
        assertThat(audits.attach(UUID.randomUUID(), route.id())).isEqualTo(Attachment.UNKNOWN);
        assertThat(routes.find(route.id()).orElseThrow().latestAudit()).isEqualTo(id);
        assertThat(captures.of(route.id())).hasSize(1);
    }

    @Test
    void leaves_the_rulings_of_a_later_audit_when_an_older_one_is_attached() {
        Route route = route();
        AuditRecord older = audit(null, Level.USABLE);
        audits.save(older);
        audits.save(audit(route.id(), Level.STOP));

        audits.attach(older.summary().id(), route.id());

        assertThat(headline(route)).contains(Level.STOP);
    }

    @Test
    void rules_nothing_where_nothing_could_be_read() {
        Route route = route();
        audits.save(audit(route.id(), Level.USABLE));

        audits.save(audit(route.id(), null));

        assertThat(routes.find(route.id()).orElseThrow().rulings()).isEqualTo(new Rulings(Map.of()));
    }

    @Test
    void lets_the_headline_follow_the_use_at_once() {
        Route route = route();
        audits.save(audit(route.id(), Level.TEST_ONLY));

        routes.update(route.id(), 1, new RouteDraft(route.name(), route.kind(), Use.PROMPTS, "", "", List.of(), ""));

        assertThat(headline(route)).contains(Level.USABLE);
        assertThat(names(Level.USABLE, null)).contains(route.name());
        assertThat(names(Level.USABLE, Use.PRODUCTION)).doesNotContain(route.name());
        assertThat(names(Level.TEST_ONLY, Use.PRODUCTION)).contains(route.name());
    }

    @Test
    void shows_a_history_in_parts_without_gap_or_double() {
        Route route = route();
        List<AuditRecord> saved =
                Stream.generate(() -> audit(route.id(), Level.STOP)).limit(5).toList();
        saved.forEach(audits::save);

        History<AuditSummary> first = audits.ofRoute(route.id(), history("2", null));
        History<AuditSummary> second = audits.ofRoute(route.id(), history("2", first.next()));
        History<AuditSummary> third = audits.ofRoute(route.id(), history("2", second.next()));

        assertThat(third.next()).isNull();
        assertThat(Stream.of(first, second, third).flatMap(part -> part.entries().stream()))
                .containsExactlyElementsOf(
                        saved.reversed().stream().map(AuditRecord::summary).toList());
    }

    @Test
    void survives_characters_no_database_takes() {
        AuditSummary summary = audit(null, Level.STOP).summary();

        audits.save(new AuditRecord(summary, "{\"quote\": \"a\\u0000b\\ud800c\uDC00\"}", List.of(), null));

        assertThat(audits.find(summary.id()).orElseThrow().report())
                .isEqualTo("{\"quote\": \"a\\ufffdb\\ufffdc\uFFFD\"}");
    }

    /** The ruling for the use the route is registered for now. */
    private Optional<Level> headline(Route route) {
        Route current = routes.find(route.id()).orElseThrow();
        return current.rulings().of(current.use());
    }

    private AuditRecord audit(@Nullable UUID route, @Nullable Level production, UUID... captures) {
        Rulings rulings = production == null
                ? new Rulings(Map.of())
                : new Rulings(Map.of(Use.PROMPTS, Level.USABLE, Use.PRODUCTION, production));
        AuditSummary summary = new AuditSummary(
                ids.next(), route, NOON, "https://acme.example/", "chatgpt", Use.PRODUCTION, rulings, "r1", "e1");
        return new AuditRecord(summary, "{\"url\": \"https://acme.example/\"}", List.of(captures), null);
    }

    private Route route() {
        String name = "Route " + UUID.randomUUID();
        return routes.register(new RouteDraft(name, "chatgpt", Use.PRODUCTION, "", "", List.of(), ""), "ada");
    }

    private UUID capture(String content) {
        return snapshots
                .save(new Captured("", "text/plain", content, "", NOON, Via.PASTED))
                .id();
    }

    private List<String> names(Level verdict, @Nullable Use verdictFor) {
        RouteQuery query = new RouteQuery("", null, null, verdict, verdictFor, Sort.VERDICT, 100, null);
        return routes.page(query).routes().stream().map(Route::name).toList();
    }

    private static HistoryQuery history(String size, @Nullable String cursor) {
        return switch (HistoryQuery.read(size, cursor)) {
            case HistoryQuery query -> query;
            case QueryRefused refused -> throw new AssertionError(refused);
        };
    }
}
