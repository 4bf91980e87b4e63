package org.routetrust.web.api;

import jakarta.inject.Singleton;
import java.util.List;
import org.routetrust.audit.Capture;
import org.routetrust.audit.Incoming;
import org.routetrust.audit.Question;
import org.routetrust.audit.Refused;
import org.routetrust.audit.Requests;
import org.routetrust.audit.Understood;
import org.routetrust.fetch.FetchPolicy;
import org.routetrust.fetch.PublicUrl;
import org.routetrust.fetch.RefusedUrl;
import org.routetrust.report.AuditRequest;
import org.routetrust.snapshot.Via;

/** Reads requests for audits: pages that were handed in are judged, else the address is to be fetched. */
@Singleton
final class Arrivals {

    private final Requests requests;
    private final FetchPolicy policy;

    Arrivals(Requests requests, FetchPolicy policy) {
        this.requests = requests;
        this.policy = policy;
    }

    /** @param fetch whether an address without pages is fetched; if not, nothing new comes in */
    Arrival read(AuditRequest request, boolean fetch) {
        return switch (requests.understand(request)) {
            case Refused refused -> new Arrival.Unfit(refused.problems());
            case Understood.Asked asked ->
                asked.captures().isEmpty() && fetch
                        ? fetched(asked.question())
                        : new Arrival.Fit(
                                asked.question(),
                                asked.captures().stream().map(Arrivals::handed).toList());
        };
    }

    private static Incoming handed(Capture capture) {
        return new Incoming.Handed(
                capture.url(), capture.contentType(), capture.content(), Via.DROPPED, capture.capturedAt());
    }

    private Arrival fetched(Question question) {
        if (question.url().isBlank()) {
            return unfit("Give the address to fetch, or the pages to read.");
        }
        return switch (PublicUrl.parseTyped(question.url(), policy)) {
            case RefusedUrl refused -> unfit(refused.message());
            case PublicUrl url -> new Arrival.Fit(at(url, question), List.of(new Incoming.Address(url)));
        };
    }

    private static Question at(PublicUrl url, Question question) {
        return new Question(
                url.toString(), question.kind(), question.use(), question.asOf(), question.byHand(), question.unread());
    }

    private static Arrival unfit(String remedy) {
        return new Arrival.Unfit(List.of(new Refused.Problem("url", remedy)));
    }
}
