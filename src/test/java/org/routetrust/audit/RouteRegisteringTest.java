package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.routetrust.fetch.Progress;
import org.routetrust.registry.AlikeRoutes;
import org.routetrust.registry.Route;
import org.routetrust.registry.RouteDraft;
import org.routetrust.registry.RouteUpdate;
import org.routetrust.rulebook.Use;
import org.routetrust.snapshot.Via;

@MicronautTest(transactional = false)
class RouteRegisteringTest {

    private static final String KEY = "sk-proj-" + "Zk3vQ9wLmT7xRb2YcN5dHs8J".repeat(3);

    @Inject
    private RouteRegistering registering;

    @Inject
    private RouteDrafts drafts;

    @Inject
    private Auditor auditor;

    @Inject
    private AlikeRoutes alike;

    private static DraftForm form(String name, String use) {
        return new DraftForm(name, "provider-trial", use, "", "", List.of(), "");
    }

    private UUID audit() {
        Question question = new Question("", null, Use.EVALUATE, LocalDate.parse("2026-05-13"), List.of(), List.of());
        Incoming page = new Incoming.Handed("", "text/plain", "Pond is operated by Harbour Labs Ltd.", Via.PASTED);
        return auditor.audit(new Ask(question, List.of(page), null), Progress.NONE);
    }

    private Route registered(DraftForm form, @Nullable String audit) {
        Registration registration = registering.register(form, "ada", audit);
        assertThat(registration).isInstanceOf(Registration.Done.class);
        return ((Registration.Done) registration).route();
    }

    @Test
    void masks_a_key_in_every_field() {
        DraftForm form = new DraftForm(
                "Pond " + KEY,
                "provider-trial",
                null,
                "https://pond.example/?k=" + KEY,
                KEY,
                List.of(KEY.substring(0, 30)),
                "try " + KEY);
        Registration registration = registering.register(form, KEY, null);

        assertThat(registration.toString())
                .contains("•")
                .doesNotContain(KEY)
                .doesNotContain(KEY.substring(0, 30).toLowerCase(Locale.ROOT));
    }

    @Test
    void names_every_wrong_field_at_once() {
        DraftForm form = new DraftForm(" ", "gift", "fun", "pond", "", List.of(), "");

        assertThat(registering.register(form, "a".repeat(101), "seven"))
                .isInstanceOfSatisfying(
                        Registration.Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .containsOnlyKeys("name", "use", "url", "kind", "createdBy", "audit"));
    }

    @Test
    void leaves_an_audit_with_the_route_it_belongs_to() {
        String audit = audit().toString();
        Route first = registered(form("First of two", "evaluate"), audit);

        assertThat(registering.register(form("Second of two", "evaluate"), "", audit))
                .isEqualTo(new Registration.OfAnotherRoute(first.id()));
        assertThat(alike.of("Second of two", "", null)).isEmpty();
    }

    @Test
    void judges_again_where_the_route_asks_something_else_than_its_audit() {
        UUID audit = audit();

        assertThat(registered(form("Asked otherwise", "production"), audit.toString())
                        .latestAudit())
                .isNotNull()
                .isNotEqualTo(audit);
    }

    @Test
    void judges_again_what_an_edit_asks_otherwise() {
        Route route = registered(form("Edited pond", "production"), audit().toString());

        RouteUpdate update =
                registering.edit(route.id(), route.version(), (RouteDraft) drafts.read(form("Edited pond", "prompts")));

        assertThat(update)
                .isInstanceOfSatisfying(
                        RouteUpdate.Updated.class,
                        updated -> assertThat(updated.route().latestAudit()).isNotEqualTo(route.latestAudit()));
    }

    @Test
    void finds_routes_of_the_same_name_or_address() {
        Route named = registered(form("Heron Pond", "evaluate"), null);
        DraftForm at = new DraftForm("Egret", "provider-trial", null, "https://heron.example/", null, List.of(), null);
        Route located = registered(at, null);

        assertThat(alike.of("heron pond", "https://heron.example/", null))
                .extracting(AlikeRoutes.Alike::id)
                .containsExactlyInAnyOrder(named.id(), located.id());
        assertThat(alike.of("Heron Pond", "", named.id())).isEmpty();
    }

    @Test
    void leaves_out_tags_that_are_null() {
        assertThat(DraftForm.tags(Arrays.asList("blue", null))).containsExactly("blue");
        assertThat(DraftForm.tags(null)).isEmpty();
    }
}
