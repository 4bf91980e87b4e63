package org.routetrust.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.routetrust.audit.Capture;
import org.routetrust.audit.Offer;
import org.routetrust.audit.Question;
import org.routetrust.check.Answer;
import org.routetrust.check.Evidence;
import org.routetrust.report.Report;
import org.routetrust.rulebook.State;
import org.routetrust.rulebook.Use;

class ReportViewTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-13");
    private static final Instant THEN = Instant.parse("2026-05-12T00:00:00Z");

    private static ReportView view(String text, Use use, Answer... byHand) {
        Question question = new Question("", "provider-trial", use, DAY, List.of(byHand), List.of());
        return view(Offer.ROAD.judge(question, List.of(new Capture("", "text/plain", text, THEN))), "");
    }

    private static ReportView view(Report report, String title) {
        Names names = new Names(Offer.ROAD.rulebook());
        return new ReportView(
                names,
                new org.routetrust.web.view.Evidence(new UUID(0, 1), report, List.of(new UUID(0, 2)), List.of(title)),
                null);
    }

    private static Answer word(String check, State state, Map<String, Object> value) {
        Evidence mail = new Evidence("by-hand", null, "Mail from sales, 2026-05-12", "Nina", THEN);
        return new Answer(check, state, value, List.of(mail), null);
    }

    @Test
    void names_the_words_without_a_page_that_a_ruling_rests_on() {
        ReportView view = view(
                "Try it free.",
                Use.EVALUATE,
                word("owner", State.ANSWERED, Map.of("name", "Pond Ltd")),
                word("endpoint-contract", State.ANSWERED, Map.of("endpoint", "/v1")),
                word("support", State.MISSING, Map.of()));

        assertThat(view.ownWords("evaluate")).extracting(Rest::check).containsExactly("owner");
        assertThat(view.ownWords("production")).extracting(Rest::check).contains("owner", "endpoint-contract");
        assertThat(view.ownWords("production").getFirst().by()).isEqualTo("Nina");
    }

    @Test
    void writes_the_day_of_an_own_word_as_pages_do() {
        ReportView view = view("Try it free.", Use.EVALUATE, word("owner", State.ANSWERED, Map.of("name", "Pond")));

        assertThat(view.words(view.rests("evaluate").getFirst().best())).isEqualTo("Mail from sales, 12 May 2026");
    }

    @Test
    void tells_what_else_the_next_question_needs_to_lead_where_it_says() {
        Report.Change some = lift("test-only", "payment-trigger");
        Report.Change all = lift("usable", "owner", "payment-trigger", "owner", "support");
        ReportView view = view(
                with(List.of(some, all), view("Try it free.", Use.PRODUCTION).report()), "");

        assertThat(view.together(asking("payment-trigger", "usable"))).containsExactly("Owner", "Support");
        assertThat(view.together(asking("payment-trigger", "test-only"))).isEmpty();
    }

    private static Report.Change lift(String to, String... checks) {
        return new Report.Change(
                to,
                Stream.of(checks)
                        .map(check -> new Report.Step(check, "answered", null, null))
                        .toList(),
                "");
    }

    private static Report.NextQuestion asking(String check, String to) {
        return new Report.NextQuestion(check, "?", "", to, "production");
    }

    private static Report with(List<Report.Change> lifts, Report report) {
        Report.WouldChange change = new Report.WouldChange(lifts, List.of(), null);
        Report.Verdict verdict = new Report.Verdict("stop", "rule", List.of(), List.of(), change);
        return with(report.kind(), Map.of("production", verdict), report);
    }

    @Test
    void parts_the_sentences_of_the_kind_it_reads_as_from_those_of_the_kind_it_is_judged_as() {
        Report.Quoted pack = new Report.Quoted("50 prompts", "", "prompt-pack.prompts", 0, 0, 10, null);
        Report.Quoted trial = new Report.Quoted("try our tool", "", "provider-trial.try", 1, 0, 12, null);
        Report.Kind kind =
                new Report.Kind("prompt-pack", List.of("provider-trial"), null, "provider-trial", List.of(pack, trial));
        ReportView view =
                view(with(kind, Map.of(), view("Try it free.", Use.EVALUATE).report()), "");

        assertThat(view.judgedAsAnother()).isTrue();
        assertThat(view.becauseSuggested()).containsExactly(pack);
        assertThat(view.becauseJudged()).containsExactly(trial);
        assertThat(view("Try it free.", Use.EVALUATE).judgedAsAnother()).isFalse();
    }

    private static Report with(Report.Kind kind, Map<String, Report.Verdict> verdicts, Report report) {
        return new Report(
                report.url(),
                kind,
                report.flags(),
                report.warnings(),
                report.checks(),
                report.use(),
                report.verdict(),
                verdicts,
                report.nextQuestion(),
                report.pages(),
                report.asOf(),
                report.holdsUntil(),
                report.rulebook(),
                report.evidence());
    }

    @Test
    void tells_pages_that_are_left_out_from_pages_that_could_not_be_read() {
        Report.PageRead out = unjudged("https://pond.example/news", Report.PageRead.LEFT_OUT);
        Report.PageRead gone = unjudged("https://pond.example/terms", "not-found");
        Question question = new Question("", "provider-trial", Use.EVALUATE, DAY, List.of(), List.of(out, gone));
        Capture capture = new Capture("", "text/plain", "Try it free.", THEN);

        ReportView view = view(Offer.ROAD.judge(question, List.of(capture)), "");

        assertThat(view.leftOut()).containsExactly(out);
        assertThat(view.unread()).containsExactly(gone);
    }

    private static Report.PageRead unjudged(String url, String state) {
        return new Report.PageRead(url, "", state, null, "", "", null);
    }

    @Test
    void is_called_what_its_first_page_is_called() {
        Report report = view("You get five pictures.", Use.EVALUATE).report();

        assertThat(view(report, "pond.txt").title()).isEqualTo("pond.txt");
        assertThat(view(report, "").title()).isEmpty();
    }
}
