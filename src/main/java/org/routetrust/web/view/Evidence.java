package org.routetrust.web.view;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.routetrust.report.Report;

/**
 * Where the quotes of an audit stand.
 *
 * @param audit id of the audit
 * @param report what it says
 * @param captures what it was judged from, in the order of the report's pages
 * @param titles a few words that tell each of these from others, or empty ones
 */
public record Evidence(UUID audit, Report report, List<UUID> captures, List<String> titles) {

    /** Copies the lists. */
    public Evidence {
        captures = List.copyOf(captures);
        titles = List.copyOf(titles);
    }

    /** A few words for a page: what it is called, else its address, else empty. */
    public String name(Report.PageRead page) {
        int index = report.pages().indexOf(page);
        String known = index >= 0 && index < titles.size() ? titles.get(index) : "";
        String title = known.isBlank() ? page.title() : known;
        return title.isBlank() ? page.url() : title;
    }

    /** The id a quote has on the page of its capture, or null for an analyst's own word. */
    public static @Nullable String anchor(Report.Quoted quoted) {
        return quoted.block() == null ? null : "q" + quoted.block() + "-" + quoted.start() + "-" + quoted.end();
    }

    /** The page of the capture, at the quote; null where there is none. */
    public @Nullable String link(Report.Quoted quoted) {
        String anchor = anchor(quoted);
        for (int i = 0; anchor != null && i < readable(); i++) {
            if (isFrom(quoted, report.pages().get(i))) {
                return page(captures.get(i)) + "#" + anchor;
            }
        }
        return null;
    }

    /** The page of the capture a page was read from; null where nothing could be captured. */
    public @Nullable String link(Report.PageRead page) {
        int index = report.pages().indexOf(page);
        return index >= 0 && index < readable() ? page(captures.get(index)) : null;
    }

    /** All quotes the report takes from a capture, each once. */
    public List<Report.Quoted> of(UUID capture) {
        int index = captures.indexOf(capture);
        if (index < 0 || index >= report.pages().size()) {
            return List.of();
        }
        Report.PageRead page = report.pages().get(index);
        return quotes().filter(quoted -> quoted.block() != null && isFrom(quoted, page))
                .map(quoted -> new Place(quoted, Objects.requireNonNull(anchor(quoted))))
                .distinct()
                .map(Place::quoted)
                .toList();
    }

    private Stream<Report.Quoted> quotes() {
        return Stream.of(
                        report.checks().values().stream().flatMap(check -> check.evidence().stream()),
                        report.kind().because().stream(),
                        report.warnings().stream().flatMap(warning -> warning.quotes().stream()),
                        report.verdicts().values().stream()
                                .flatMap(verdict -> verdict.reasons().stream())
                                .flatMap(reason -> reason.quotes().stream()))
                .flatMap(quotes -> quotes);
    }

    private int readable() {
        return Math.min(captures.size(), report.pages().size());
    }

    private String page(UUID capture) {
        return "/captures/" + capture + "?audit=" + audit;
    }

    private static boolean isFrom(Report.Quoted quoted, Report.PageRead page) {
        return quoted.url().equals(page.url())
                && (quoted.capturedAt() == null || quoted.capturedAt().equals(page.capturedAt()));
    }

    /** Two quotes of one place are one. */
    private record Place(Report.Quoted quoted, String anchor) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && anchor.equals(place.anchor);
        }

        @Override
        public int hashCode() {
            return anchor.hashCode();
        }
    }
}
