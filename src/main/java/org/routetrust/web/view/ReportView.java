package org.routetrust.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Remedies;
import org.routetrust.report.Report;
import org.routetrust.report.ValueLine;

/**
 * A report as the template reads it, with links to its evidence.
 *
 * @param names the rulebook's words
 * @param evidence the audit and what it rests on
 * @param route the registered route whose checks can be answered, or null
 */
public record ReportView(
        Names names, Evidence evidence, @Nullable UUID route) {

    /** The rules' sentences are in this language; of others they may miss much. */
    private static final Set<String> READ_WELL = Set.of("", "en");

    private static final Set<String> GIVEN = Set.of("answered", "weak");
    private static final String COULD_NOT_READ = "stop.could-not-read";
    private static final String WITH = " with: ";

    /** The report. */
    public Report report() {
        return evidence.report();
    }

    /** Whether there is something to rule about. */
    public boolean ruled() {
        Report.Verdict headline = report().verdicts().get(report().use());
        return headline != null && !COULD_NOT_READ.equals(headline.decidedBy());
    }

    /** A few words for the heading: what the first page is called, else the address, else empty. */
    public String title() {
        return report().pages().stream()
                .map(evidence::name)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(report().url());
    }

    /** What a page is called, else its address, else empty. */
    public String name(Report.PageRead page) {
        return evidence.name(page);
    }

    /** The pages that could not be read. */
    public List<Report.PageRead> unread() {
        return report().pages().stream()
                .filter(page ->
                        !Set.of(Report.PageRead.READ, Report.PageRead.LEFT_OUT).contains(page.state()))
                .toList();
    }

    /** The pages an analyst left out: they were not judged. */
    public List<Report.PageRead> leftOut() {
        return report().pages().stream()
                .filter(page -> page.state().equals(Report.PageRead.LEFT_OUT))
                .toList();
    }

    /** Pages in a language the rules read poorly. */
    public List<Report.PageRead> foreign() {
        return report().pages().stream()
                .filter(page -> page.state().equals(Report.PageRead.READ) && !READ_WELL.contains(page.language()))
                .toList();
    }

    /** Why a page could not be read. */
    public String meaning(Report.PageRead page) {
        return Remedies.meaning(page);
    }

    /** The name of a language. */
    public String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The answers of a change, without the ruling they lead to. */
    public String answers(Report.Change change) {
        int at = change.text().indexOf(WITH);
        return at < 0 ? change.text() : change.text().substring(at + WITH.length());
    }

    /** The fields of an answer that say something. */
    public List<ValueLine> values(String id, Report.Check check) {
        return ValueLine.of(check.value(), names.fields(id));
    }

    /** The answers a ruling rests on: those that are given, of the checks the rules look at for the use. */
    public List<Rest> rests(String use) {
        return report().checks().entrySet().stream()
                .filter(check -> names.asks(report().kind().judged(), use, check.getKey()))
                .filter(check -> !check.getValue().evidence().isEmpty())
                .filter(check -> GIVEN.contains(check.getValue().state()))
                .map(check -> new Rest(check.getKey(), names.check(check.getKey()), check.getValue()))
                .toList();
    }

    /** Those of them that stand on no page. */
    public List<Rest> ownWords(String use) {
        return rests(use).stream().filter(Rest::isOwnWord).toList();
    }

    /** The checks that have to be answered too for the next question to lead where it says; none where it does alone. */
    public List<String> together(Report.NextQuestion next) {
        Report.Verdict verdict = report().verdicts().get(next.use());
        List<Report.Change> lifts =
                verdict == null ? List.of() : verdict.wouldChange().lift();
        return lifts.stream()
                .filter(lift -> lift.to().equals(next.to()))
                .map(lift -> lift.answers().stream()
                        .map(Report.Step::check)
                        .distinct()
                        .toList())
                .filter(checks -> checks.contains(next.check()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .filter(check -> !next.check().equals(check))
                .map(names::check)
                .toList();
    }

    /** Whether a page is judged as another kind than it reads like, and nobody said so. */
    public boolean judgedAsAnother() {
        Report.Kind kind = report().kind();
        return kind.registered() == null && !kind.suggested().equals(kind.judged());
    }

    /** The sentences that speak for the kind that was judged, where it is another than the suggested one. */
    public List<Report.Quoted> becauseJudged() {
        return report().kind().because().stream().filter(this::speaksForJudged).toList();
    }

    /** The other sentences that gave the kind away. */
    public List<Report.Quoted> becauseSuggested() {
        return report().kind().because().stream()
                .filter(quoted -> !speaksForJudged(quoted))
                .toList();
    }

    private boolean speaksForJudged(Report.Quoted quoted) {
        return quoted.rule() != null && quoted.rule().startsWith(report().kind().judged() + ".");
    }

    /** The words of a quote; the day of an own word as pages show days. */
    public String words(Report.Quoted quoted) {
        return quoted.block() == null ? OwnWord.shown(quoted.quote()) : quoted.quote();
    }

    /** Where a check is answered by hand; null for an audit of no registered route. */
    public @Nullable String fillLink(String check) {
        return route == null ? null : "/routes/" + route + "/checks/" + check;
    }

    /** The stored capture at the quote, or null. */
    public @Nullable String stored(Report.Quoted quoted) {
        return evidence.link(quoted);
    }

    /** The live page at the quote, or null. */
    public @Nullable String live(Report.Quoted quoted) {
        return quoted.block() == null ? null : LiveLink.at(quoted.url(), quoted.quote());
    }

    /** The stored capture of a page, or null. */
    public @Nullable String storedPage(Report.PageRead page) {
        return evidence.link(page);
    }
}
