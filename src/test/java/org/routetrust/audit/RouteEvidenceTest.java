package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.routetrust.cli.Site;
import org.routetrust.fetch.FetchPolicy;
import org.routetrust.fetch.Progress;
import org.routetrust.fetch.PublicUrl;
import org.routetrust.registry.Audits;
import org.routetrust.registry.RouteCapture;
import org.routetrust.registry.RouteCaptures;
import org.routetrust.registry.RouteDraft;
import org.routetrust.registry.Routes;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Use;

/** A route whose pages are fetched again while one of them is left out. */
@MicronautTest(transactional = false)
@Property(name = "route-trust.fetch.allow-private", value = "true")
class RouteEvidenceTest {

    private static final String HOME = "<p>" + Offer.INTRODUCTION + "</p><a href=\"/terms\">Terms</a>";

    @Inject
    private LeavingOut leaving;

    @Inject
    private RouteAuditing auditing;

    @Inject
    private Routes routes;

    @Inject
    private RouteCaptures captures;

    @Inject
    private Audits audits;

    @Inject
    private ReportJson json;

    private final Map<String, String> served = new ConcurrentHashMap<>();
    private final Site site;
    private UUID route = new UUID(0, 0);

    RouteEvidenceTest() throws IOException {
        site = Site.answering(served);
    }

    @BeforeEach
    void fetch_an_offer_and_the_terms_beside_it() {
        served.put("/", HOME);
        served.put("/terms", "<p>" + Offer.OWNER + "</p>");
        RouteDraft draft = new RouteDraft("Pinewood", "provider-trial", Use.EVALUATE, "", "", List.of(), "");
        route = routes.register(draft, "ada").id();
        fetch();
    }

    @AfterEach
    void close_the_site() {
        site.close();
    }

    private void fetch() {
        PublicUrl home = (PublicUrl) PublicUrl.parse(site.url("/"), FetchPolicy.PRIVATE_ALLOWED);
        auditing.audit(route, List.of(new Incoming.Address(home, true)), Progress.NONE);
    }

    private void leaveOut(String path) {
        assertThat(leaving.leaveOut(route, newest(path).id())).isInstanceOf(Leaving.Done.class);
    }

    private RouteCapture newest(String path) {
        return captures.of(route).stream()
                .filter(capture -> capture.url().equals(site.url(path)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> states() {
        UUID audit = Objects.requireNonNull(routes.find(route).orElseThrow().latestAudit());
        Report report = json.read(audits.find(audit).orElseThrow().report());
        return report.pages().stream()
                .map(page -> page.url() + " " + page.state())
                .toList();
    }

    @Test
    void keeps_a_page_out_that_is_fetched_again_beside_another() {
        assertThat(states()).containsExactly(site.url("/") + " read", site.url("/terms") + " read");
        leaveOut("/terms");

        fetch();

        assertThat(states()).containsExactly(site.url("/") + " read", site.url("/terms") + " left-out");
    }

    @Test
    void keeps_the_first_page_out_and_reads_those_beside_it() {
        leaveOut("/");

        fetch();

        assertThat(states()).containsExactly(site.url("/terms") + " read", site.url("/") + " left-out");
    }

    @Test
    void judges_what_was_fetched_last_when_a_page_is_taken_back_in() {
        RouteCapture before = newest("/terms");
        leaveOut("/terms");
        served.put("/terms", "<p>Nobody runs this.</p>");
        fetch();

        leaving.takeBack(route, before.id());

        UUID audit = Objects.requireNonNull(routes.find(route).orElseThrow().latestAudit());
        assertThat(audits.find(audit).orElseThrow().captures())
                .contains(newest("/terms").id())
                .doesNotContain(before.id());
    }

    @Test
    void does_not_complain_of_a_page_that_is_left_out_and_gone() {
        leaveOut("/terms");
        served.remove("/terms");

        fetch();

        assertThat(states()).containsExactly(site.url("/") + " read", site.url("/terms") + " left-out");
    }
}
