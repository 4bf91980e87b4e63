package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.routetrust.fetch.Progress;
import org.routetrust.registry.Audits;
import org.routetrust.registry.LeftOutPages;
import org.routetrust.registry.Route;
import org.routetrust.registry.RouteCapture;
import org.routetrust.registry.RouteCaptures;
import org.routetrust.registry.RouteDraft;
import org.routetrust.registry.Routes;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;
import org.routetrust.snapshot.Via;

@MicronautTest(transactional = false)
class LeavingOutTest {

    private static final String TERMS = Offer.URL + "terms";
    private static final String BAD = "Our relay bypasses the region lock and the content filter of the model.";

    @Inject
    private LeavingOut leaving;

    @Inject
    private HandAnswering answering;

    @Inject
    private RouteAuditing auditing;

    @Inject
    private Routes routes;

    @Inject
    private RouteCaptures captures;

    @Inject
    private LeftOutPages leftOut;

    @Inject
    private Audits audits;

    @Inject
    private ReportJson json;

    private UUID route(Incoming... pages) {
        RouteDraft draft = new RouteDraft("Pinewood", "provider-trial", Use.EVALUATE, Offer.URL, "", List.of(), "");
        UUID route = routes.register(draft, "ada").id();
        auditing.audit(route, List.of(pages), Progress.NONE);
        return route;
    }

    private static Incoming page(String url, String text) {
        return new Incoming.Handed(url, "text/markdown", text, Via.DROPPED);
    }

    /** Everything but who it is. */
    private static Incoming offer() {
        List<String> nameless = Offer.EVIDENCE.stream()
                .filter(line -> !line.equals(Offer.OWNER))
                .toList();
        return page(Offer.URL, Offer.text(nameless));
    }

    private static Incoming terms(String... sentences) {
        return page(TERMS, "# Terms\n\n" + String.join("\n\n", sentences));
    }

    private UUID capture(UUID route, String url) {
        return captures.of(route).stream()
                .filter(capture -> capture.url().equals(url))
                .map(RouteCapture::id)
                .findFirst()
                .orElseThrow();
    }

    private Level ruling(UUID route) {
        return routes.find(route).orElseThrow().rulings().of(Use.EVALUATE).orElseThrow();
    }

    private Report report(UUID route) {
        UUID audit = Objects.requireNonNull(routes.find(route).orElseThrow().latestAudit());
        return json.read(audits.find(audit).orElseThrow().report());
    }

    private List<String> states(UUID route) {
        return report(route).pages().stream()
                .map(page -> page.url() + " " + page.state())
                .toList();
    }

    private static AnswerForm quoting(String quote) {
        return new AnswerForm("weak", Map.of(), quote, null, null, "ada");
    }

    @Test
    void lowers_the_ruling_without_the_page_that_held_the_good_answer() {
        UUID route = route(offer(), terms(Offer.OWNER));
        Level before = ruling(route);

        Leaving left = leaving.leaveOut(route, capture(route, TERMS));

        assertThat(ruling(route)).isLessThan(before);
        assertThat(left)
                .isInstanceOfSatisfying(
                        Leaving.Done.class,
                        done -> assertThat(done.audit().changes())
                                .contains(new RulingChange(Use.EVALUATE, before, ruling(route))));
    }

    @Test
    void raises_the_ruling_without_a_page_that_spoke_against_it_and_says_so() {
        UUID route = route(page(Offer.URL, Offer.text(Offer.EVIDENCE)), terms(BAD));
        assertThat(ruling(route)).isEqualTo(Level.STOP);

        leaving.leaveOut(route, capture(route, TERMS));

        assertThat(ruling(route)).isEqualTo(Level.USABLE);
        assertThat(states(route)).containsExactly(Offer.URL + " read", TERMS + " left-out");
        assertThat(report(route).pages().getLast().title()).isEqualTo("Terms");
        assertThat(report(route).evidence())
                .isEqualTo(report(route(page(Offer.URL, Offer.text(Offer.EVIDENCE))))
                        .evidence());
    }

    @Test
    void rules_as_before_when_the_page_is_taken_back_in() {
        UUID route = route(offer(), terms(Offer.OWNER));
        Level before = ruling(route);
        UUID page = capture(route, TERMS);
        leaving.leaveOut(route, page);

        assertThat(leaving.takeBack(route, page)).isInstanceOf(Leaving.Done.class);

        assertThat(ruling(route)).isEqualTo(before);
        assertThat(states(route)).containsExactlyInAnyOrder(Offer.URL + " read", TERMS + " read");
    }

    @Test
    void keeps_a_page_out_however_often_the_rest_is_judged() {
        UUID route = route(offer(), terms(BAD));
        leaving.leaveOut(route, capture(route, TERMS));

        auditing.audit(route, List.of(page(Offer.URL + "help", Offer.SUPPORT)), Progress.NONE);
        auditing.audit(route, List.of(), Progress.NONE);

        assertThat(states(route)).contains(TERMS + " left-out").doesNotContain(TERMS + " read");
    }

    @Test
    void takes_a_page_back_in_that_is_handed_in_again() {
        UUID route = route(offer(), terms(BAD));
        leaving.leaveOut(route, capture(route, TERMS));

        auditing.audit(route, List.of(terms(Offer.OWNER)), Progress.NONE);

        assertThat(states(route)).containsExactly(TERMS + " read", Offer.URL + " read");
        assertThat(leftOut.of(route)).isEmpty();
    }

    @Test
    void leaves_out_a_text_without_an_address_and_not_others() {
        UUID route = route(page("", Offer.text(List.of(Offer.LIMIT))), page("", BAD));
        UUID bad = captures.of(route).stream()
                .filter(capture -> capture.title().startsWith("Our relay"))
                .map(RouteCapture::id)
                .findFirst()
                .orElseThrow();

        leaving.leaveOut(route, bad);

        assertThat(states(route)).containsExactly(" read", " left-out");
    }

    @Test
    void rules_nothing_where_everything_is_left_out() {
        UUID route = route(offer());

        leaving.leaveOut(route, capture(route, Offer.URL));

        assertThat(routes.find(route).map(Route::rulings).orElseThrow().byUse()).isEmpty();
        assertThat(report(route).verdicts().values())
                .extracting(Report.Verdict::verdict)
                .doesNotContain("usable");
    }

    @Test
    void refuses_a_page_while_answers_by_hand_rest_on_it() {
        UUID route = route(terms("Pond keepers run this place.", "Five pictures are free for everybody."), offer());
        answering.give(route, "limit", quoting("Five pictures are free for everybody."));
        answering.give(route, "owner", quoting("Pond keepers run this place."));
        auditing.audit(route, List.of(terms("The pond has moved.")), Progress.NONE);
        Report before = report(route);

        Leaving refused = leaving.leaveOut(route, capture(route, TERMS));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Leaving.RestedOn.class,
                        rested -> assertThat(rested.remedy())
                                .isEqualTo("The answers to Owner and Limit rest on this page."
                                        + " Withdraw them or quote another page first."));
        assertThat(leftOut.of(route)).isEmpty();
        assertThat(report(route)).isEqualTo(before);
        assertThat(leaving.leaveOut(route, capture(route, Offer.URL))).isInstanceOf(Leaving.Done.class);
    }

    @Test
    void leaves_a_page_out_once_the_answers_that_rest_on_it_are_withdrawn_or_outdone() {
        UUID route = route(terms("Pond keepers run this place.", "Five pictures are free for everybody."), offer());
        answering.give(route, "limit", quoting("Five pictures are free for everybody."));
        answering.give(route, "owner", quoting("Pond keepers run this place."));
        String today = LocalDate.now(Clock.systemUTC()).toString();

        answering.withdraw(route, "limit");
        answering.give(route, "owner", new AnswerForm("weak", Map.of(), null, "a mail", today, "ada"));

        assertThat(leaving.leaveOut(route, capture(route, TERMS))).isInstanceOf(Leaving.Done.class);
    }

    @Test
    void finds_no_quote_on_a_page_that_is_left_out() {
        UUID route = route(terms("Pond keepers run this place."), offer());
        leaving.leaveOut(route, capture(route, TERMS));

        assertThat(answering.give(route, "owner", quoting("Pond keepers run this place.")))
                .isEqualTo(new Answering.NotOnAPage(false));
    }

    @Test
    void knows_no_other_routes_and_captures_and_takes_back_only_what_is_out() {
        UUID route = route(offer());
        UUID other = route(terms(Offer.OWNER));

        assertThat(leaving.leaveOut(new UUID(1, 1), capture(route, Offer.URL))).isEqualTo(new Leaving.NoSuchRoute());
        assertThat(leaving.leaveOut(route, capture(other, TERMS))).isEqualTo(new Leaving.NoSuchCapture());
        assertThat(leaving.takeBack(route, capture(route, Offer.URL))).isEqualTo(new Leaving.NotLeftOut());
    }
}
