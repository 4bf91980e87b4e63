package org.routetrust.audit;

import org.routetrust.fetch.FetchMessages;
import org.routetrust.fetch.FetchResult;
import org.routetrust.fetch.Fetched;
import org.routetrust.fetch.NotFetched;
import org.routetrust.report.Report;

/** What came of asking for a page. */
public sealed interface Brought {

    /** A page, not masked yet. */
    record Page(Capture capture) implements Brought {}

    /** Why there is none, as the report names it. */
    record Unread(Report.PageRead page) implements Brought {}

    /** A fetch as evidence, or as the state that is reported in its place. */
    static Brought of(FetchResult result) {
        return switch (result) {
            case Fetched page ->
                new Page(new Capture(page.finalUrl().toString(), page.contentType(), page.body(), page.fetchedAt()));
            case NotFetched not -> new Unread(unread(not));
        };
    }

    private static Report.PageRead unread(NotFetched not) {
        return new Report.PageRead(
                not.at().toString(),
                "",
                not.reason().messageKey().substring("fetch.".length()),
                FetchMessages.remedy(not.reason()),
                "",
                "",
                null);
    }
}
