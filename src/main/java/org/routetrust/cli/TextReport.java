package org.routetrust.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.routetrust.report.Report;
import org.routetrust.report.ValueLine;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Rulebook;

/** A report for a terminal: the ruling first, then why, what would change it, and the checklist with its quotes. */
final class TextReport {

    private static final int MOST_QUOTES = 2;
    private static final String INDENT = "  ";
    private static final String DEEP = "      ";

    private final Report report;
    private final Rulebook rulebook;
    private final Sheet sheet = new Sheet();
    private final PageLines pages;

    /**
     * Takes what is written.
     *
     * @param files names of the files that were read, in the order of the report's first pages; empty if it was none
     */
    TextReport(Report report, Rulebook rulebook, List<String> files) {
        this.report = report;
        this.rulebook = rulebook;
        this.pages = new PageLines(report.pages(), files, sheet);
    }

    String text() {
        Report.Verdict headline = report.verdicts().get(report.use());
        boolean ruled = headline != null && !"stop.could-not-read".equals(headline.decidedBy());
        headline(ruled);
        if (headline != null && ruled) {
            why(headline);
        }
        pages.unread();
        if (headline != null && ruled) {
            uses(headline);
            changes(headline);
            warnings();
            kind();
            checks();
        }
        pages.read();
        digests();
        return sheet.toString();
    }

    private void headline(boolean ruled) {
        String verdict = ruled ? report.verdict() : "none";
        sheet.line(mark(verdict) + " " + Words.of("verdict." + verdict) + " " + Words.of("for." + report.use()));
        if (!report.url().isBlank()) {
            sheet.line("    " + report.url());
        }
        sheet.text("    ", ruled ? Words.of("verdict." + verdict + ".means") : Words.of("report.not-ruled"));
        sheet.blank();
    }

    private void why(Report.Verdict headline) {
        if (headline.reasons().isEmpty()) {
            sheet.text("", Words.of("report.nothing-lowers"));
        }
        headline.reasons().stream().limit(1).forEach(deciding -> {
            reason(deciding);
            quotes(deciding.quotes(), MOST_QUOTES);
        });
        headline.reasons().stream().skip(1).forEach(this::reason);
        conditions(headline, "");
        sheet.blank();
    }

    private void reason(Report.Reason reason) {
        sheet.text("- ", INDENT, reason.text() + " [" + reason.rule() + "]");
    }

    private void conditions(Report.Verdict verdict, String indent) {
        if (!verdict.conditions().isEmpty()) {
            sheet.line(indent + Words.of("report.conditions"));
            verdict.conditions().forEach(condition -> sheet.text(indent + "- ", indent + INDENT, condition));
        }
    }

    private void uses(Report.Verdict headline) {
        sheet.line(Words.of("report.uses"));
        report.verdicts().forEach((use, verdict) -> {
            String word = Words.of("verdict." + verdict.verdict());
            sheet.line(
                    String.format(Locale.ROOT, "  %s %-26s %s", mark(verdict.verdict()), Words.of("use." + use), word));
            String why = firstReason(verdict);
            if (!why.isEmpty()) {
                sheet.text(DEEP, why.equals(firstReason(headline)) ? "for the first reason above" : why);
            }
            if (!use.equals(report.use())) {
                conditions(verdict, DEEP);
            }
        });
        sheet.blank();
    }

    private static String firstReason(Report.Verdict verdict) {
        return verdict.reasons().isEmpty() ? "" : verdict.reasons().getFirst().text();
    }

    private void changes(Report.Verdict headline) {
        Report.WouldChange change = headline.wouldChange();
        sheet.line(Words.of("report.change"));
        change.lift().forEach(lift -> sheet.text("  + ", "    ", lift.text()));
        if (change.note() != null) {
            sheet.text("    ", change.note());
        }
        change.lower().forEach(lower -> sheet.text("  - ", "    ", lower.text()));
        sheet.blank();
        next();
    }

    private void next() {
        Report.NextQuestion next = report.nextQuestion();
        if (next != null) {
            sheet.line(Words.of("report.next"));
            sheet.text(INDENT, next.question());
            sheet.text(INDENT, Words.of("report.next.where") + " " + next.where());
            sheet.text(
                    INDENT,
                    Words.of("report.next.to") + " " + Words.of("verdict." + next.to()) + " "
                            + Words.of("for." + next.use()));
            sheet.blank();
        }
    }

    private void warnings() {
        for (Report.Warning warning : report.warnings()) {
            sheet.line("Warning: " + warning.title());
            sheet.text(INDENT, warning.text());
            quotes(warning.quotes(), MOST_QUOTES);
            sheet.blank();
        }
    }

    private void kind() {
        Report.Kind kind = report.kind();
        String from = Words.of(kind.registered() == null ? "report.kind.seen" : "report.kind.said");
        sheet.line(Words.of("report.kind") + ": " + kind(kind.judged()) + " " + from);
        if (kind.registered() != null && !kind.registered().equals(kind.suggested())) {
            sheet.text(INDENT, Words.of("report.kind.suggested") + " " + kind(kind.suggested()));
        }
        if (!kind.secondary().isEmpty()) {
            List<String> others = kind.secondary().stream().map(this::kind).toList();
            sheet.text(INDENT, Words.of("report.kind.secondary") + " " + String.join(", ", others));
        }
        quotes(kind.because(), 1);
        sheet.blank();
    }

    private String kind(String id) {
        return rulebook.kind(id).map(KindRule::title).orElse(id);
    }

    private void checks() {
        sheet.line(Words.of("report.checks"));
        report.checks().forEach((id, check) -> {
            String title = rulebook.check(id).map(CheckRule::title).orElse(id);
            String word = Words.of("state." + check.state());
            sheet.line(String.format(Locale.ROOT, "  %-28s %s", title, word));
            check(id, check);
        });
        sheet.blank();
    }

    private void check(String id, Report.Check check) {
        Map<String, Set<String>> fields =
                rulebook.check(id).map(CheckRule::fields).orElse(Map.of());
        for (ValueLine line : ValueLine.of(check.value(), fields)) {
            sheet.text(DEEP, DEEP + INDENT, Words.of("field." + line.name()) + ": " + line.text());
        }
        if (check.note() != null) {
            sheet.text(DEEP, check.note());
        }
        quotes(check.evidence(), MOST_QUOTES);
        String where = rulebook.check(id).map(CheckRule::where).orElse("");
        if (check.state().equals("missing") && !where.isEmpty()) {
            sheet.text(DEEP, Words.of("report.missing") + " " + where);
        }
    }

    private void quotes(List<Report.Quoted> quotes, int most) {
        for (Report.Quoted quoted : quotes.subList(0, Math.min(most, quotes.size()))) {
            sheet.text(DEEP + "\"", DEEP + " ", quoted.quote() + "\"" + from(quoted));
        }
        int more = quotes.size() - most;
        if (more > 0) {
            sheet.line(DEEP + (more == 1 ? Words.of("quote.one-more") : Words.of("quote.more", more)));
        }
    }

    /** On which page, where it could be one of several. */
    private String from(Report.Quoted quoted) {
        return pages.haveSeveralAddresses() && !quoted.url().isBlank() ? " (" + quoted.url() + ")" : "";
    }

    private void digests() {
        if (report.holdsUntil() != null) {
            sheet.text("", Words.of("report.holds-until", report.holdsUntil()));
        }
        sheet.line("As of " + report.asOf() + ", rules " + brief(report.rulebook()) + ", evidence "
                + brief(report.evidence()));
    }

    private static String brief(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }

    private static String mark(String verdict) {
        return switch (verdict) {
            case "usable" -> "[+]";
            case "test-only" -> "[!]";
            case "none" -> "[?]";
            default -> "[x]";
        };
    }
}
