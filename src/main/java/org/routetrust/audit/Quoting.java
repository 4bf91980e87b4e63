package org.routetrust.audit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.routetrust.check.Evidence;
import org.routetrust.cue.Finding;
import org.routetrust.page.Quote;
import org.routetrust.report.Report;

/** Writes evidence and findings down as quotes of a report. */
final class Quoting {

    private Quoting() {}

    static List<Report.Quoted> evidence(List<Evidence> evidence) {
        return evidence.stream().map(Quoting::evidence).toList();
    }

    static Report.Quoted evidence(Evidence evidence) {
        return quoted(
                evidence.text(),
                evidence.quote(),
                evidence.rule(),
                evidence.capturedAt().toString());
    }

    static List<Report.Quoted> findings(List<Finding> findings, Reading.Seen found) {
        return findings.stream()
                .map(finding -> {
                    Quote quote = finding.quote();
                    return quote == null
                            ? null
                            : quoted(
                                    quote.text(),
                                    quote,
                                    finding.cue().id(),
                                    found.capturedAt(finding).toString());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static Report.Quoted quoted(String text, @Nullable Quote quote, String rule, String capturedAt) {
        return quote == null
                ? new Report.Quoted(text, "", rule, null, null, null, capturedAt)
                : new Report.Quoted(text, quote.url(), rule, quote.block(), quote.start(), quote.end(), capturedAt);
    }
}
