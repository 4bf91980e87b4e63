package org.routetrust.web.view;

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

    /** A few words for the heading: the first page's title, else the address, else empty. */
    public String title() {
        return report().pages().stream()
                .map(Report.PageRead::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(report().url());
    }

    /** The pages that could not be read. */
    public List<Report.PageRead> unread() {
        return report().pages().stream()
                .filter(page -> !page.state().equals("read"))
                .toList();
    }

    /** Pages in a language the rules read poorly. */
    public List<Report.PageRead> foreign() {
        return report().pages().stream()
                .filter(page -> page.state().equals("read") && !READ_WELL.contains(page.language()))
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
    public List<ValueLine> values(Report.Check check) {
        return ValueLine.of(check.value());
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
