package org.routetrust.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Bringing;
import org.routetrust.audit.Brought;
import org.routetrust.audit.Capture;
import org.routetrust.audit.Destination;
import org.routetrust.audit.Question;
import org.routetrust.audit.Refused;
import org.routetrust.audit.Requests;
import org.routetrust.audit.Road;
import org.routetrust.audit.Understood;
import org.routetrust.fetch.Progress;
import org.routetrust.report.AuditRequest;
import org.routetrust.report.Report;

/** Audits without a server: a request is read, its address fetched where that is wanted, and judged. Nothing is kept. */
final class Auditing {

    private static final String NO_PAGE = "no-page";

    private final Road road;
    private final Requests requests;
    private final @Nullable LocalDate asOf;
    private final @Nullable Net net;

    /**
     * Takes what all requests share.
     *
     * @param asOf the date for requests that name none, or null for today
     * @param net where requests without pages are fetched from, or null if they are not
     */
    Auditing(Road road, Clock clock, @Nullable LocalDate asOf, @Nullable Net net) {
        this.road = road;
        this.requests = new Requests(road.rulebook(), clock);
        this.asOf = asOf;
        this.net = net;
    }

    Answer audit(AuditRequest request) {
        return switch (requests.understand(dated(request))) {
            case Refused refused -> Answer.of(refused);
            case Understood.Asked asked ->
                asked.captures().isEmpty()
                        ? withoutPages(asked.question(), request.readsNearby())
                        : judged(asked.question(), asked.captures());
        };
    }

    private AuditRequest dated(AuditRequest request) {
        String date = request.asOf() == null && asOf != null ? asOf.toString() : request.asOf();
        return new AuditRequest(request.url(), request.kind(), request.use(), date, request.pages(), request.nearby());
    }

    private Answer withoutPages(Question question, boolean nearby) {
        return net == null
                ? judged(question.without(List.of(noPage(question.url()))), List.of())
                : fetched(question, nearby, net);
    }

    private static Report.PageRead noPage(String url) {
        return new Report.PageRead(
                url, "", NO_PAGE, "Give the page itself, or call with --fetch to have it fetched.", "", "", null);
    }

    private Answer fetched(Question question, boolean nearby, Net from) {
        return switch (Destination.of(question, from.policy())) {
            case Refused refused -> Answer.of(refused);
            case Destination.Open open ->
                brought(
                        open.question(),
                        new Bringing(road, from.fetcher(), from.policy(), result -> {})
                                .bring(open.url(), nearby, Progress.NONE));
        };
    }

    private Answer brought(Question question, List<Brought> pages) {
        List<Capture> captures = new ArrayList<>();
        List<Report.PageRead> unread = new ArrayList<>();
        for (Brought one : pages) {
            switch (one) {
                case Brought.Page page -> captures.add(page.capture());
                case Brought.Unread none -> unread.add(none.page());
            }
        }
        return judged(question.without(unread), captures);
    }

    private Answer judged(Question question, List<Capture> captures) {
        return new Answer.Done(
                road.judge(question, captures.stream().map(road::mask).toList()));
    }
}
