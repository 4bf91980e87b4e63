package org.routetrust.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.routetrust.report.Report;

/** A report for a terminal: the ruling first, then why, what would change it, and the checklist with its quotes. */
final class TextReport {

    private static final int WIDTH = 100;

    private static final int MOST_QUOTES = 2;

    private final Report report;
    private final StringBuilder out = new StringBuilder();

    TextReport(Report report) {
        this.report = report;
    }

    String text() {
        headline();
        unread();
        uses();
        changes();
        warnings();
        checks();
        line("rules " + brief(report.rulebook()) + ", evidence " + brief(report.evidence()) + ", as of "
                + report.asOf());
        return out.toString();
    }

    private void headline() {
        line(mark(report.verdict()) + " " + report.verdict() + " for " + report.use()
                + (report.url().isBlank() ? "" : "   " + report.url()));
        Report.Verdict headline = headlineVerdict();
        if (headline != null && !headline.reasons().isEmpty()) {
            Report.Reason first = headline.reasons().getFirst();
            wrapped("  ", first.text() + " [" + first.rule() + "]");
            quotes(first.quotes(), 1);
        }
        line("  kind: " + report.kind().judged()
                + (report.kind().registered() == null ? " (suggested)" : " (as registered)"));
        quotes(report.kind().because(), 1);
        line("");
    }

    private Report.@Nullable Verdict headlineVerdict() {
        return report.verdicts().get(report.use());
    }

    private void unread() {
        report.pages().stream().filter(page -> !"read".equals(page.state())).forEach(page -> {
            line("could not read " + page.url() + ": " + page.state());
            if (page.remedy() != null) {
                wrapped("  ", page.remedy());
            }
        });
    }

    private void uses() {
        line("Rulings");
        report.verdicts().forEach((use, verdict) -> {
            String why = verdict.reasons().isEmpty()
                    ? ""
                    : verdict.reasons().getFirst().text();
            line(String.format("  %s %-10s %-10s %s", mark(verdict.verdict()), use, verdict.verdict(), why));
            verdict.conditions().forEach(condition -> wrapped("      ", "only if: " + condition));
        });
        line("");
    }

    private void changes() {
        Report.Verdict headline = headlineVerdict();
        if (headline == null) {
            return;
        }
        line("What would change the ruling for " + report.use());
        headline.wouldChange().lift().forEach(change -> wrapped("  ", "up to " + change.to() + ": " + change.text()));
        if (headline.wouldChange().note() != null) {
            wrapped("  ", headline.wouldChange().note());
        }
        headline.wouldChange()
                .lower()
                .forEach(change -> wrapped("  ", "down to " + change.to() + ": " + change.text()));
        Report.NextQuestion next = report.nextQuestion();
        if (next != null) {
            wrapped("  ", "ask next: " + next.question() + " Usually in: " + next.where());
        }
        line("");
    }

    private void warnings() {
        for (Report.Warning warning : report.warnings()) {
            line("Warning: " + warning.title());
            wrapped("  ", warning.text());
            quotes(warning.quotes(), MOST_QUOTES);
        }
        if (!report.warnings().isEmpty()) {
            line("");
        }
    }

    private void checks() {
        line("Checklist");
        for (Map.Entry<String, Report.Check> entry : report.checks().entrySet()) {
            Report.Check check = entry.getValue();
            line(String.format("  %-18s %s", entry.getKey(), check.state()));
            if (check.note() != null) {
                wrapped("      ", check.note());
            }
            quotes(check.evidence(), MOST_QUOTES);
        }
        line("");
    }

    private void quotes(List<Report.Quoted> quotes, int most) {
        quotes.stream().limit(most).forEach(quoted -> wrapped("      ", "\"" + printable(quoted.quote()) + "\""));
    }

    private void wrapped(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split("\\s+")) {
            if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
                line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(indent);
            }
            line.append(word).append(' ');
        }
        line(line.toString().stripTrailing());
    }

    /** Without control characters: a page must not steer the terminal. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String mark(String verdict) {
        return switch (verdict) {
            case "usable" -> "[+]";
            case "test-only" -> "[!]";
            default -> "[x]";
        };
    }

    private static String brief(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}
