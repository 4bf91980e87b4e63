package org.routetrust.web.api;

import jakarta.inject.Singleton;
import java.util.List;
import org.routetrust.audit.Capture;
import org.routetrust.audit.Destination;
import org.routetrust.audit.Incoming;
import org.routetrust.audit.Question;
import org.routetrust.audit.Refused;
import org.routetrust.audit.Requests;
import org.routetrust.audit.Understood;
import org.routetrust.fetch.FetchPolicy;
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
                        ? fetched(asked.question(), request.readsNearby())
                        : new Arrival.Fit(
                                asked.question(),
                                asked.captures().stream().map(Arrivals::handed).toList());
        };
    }

    private static Incoming handed(Capture capture) {
        return new Incoming.Handed(
                capture.url(), capture.contentType(), capture.content(), Via.DROPPED, capture.capturedAt());
    }

    private Arrival fetched(Question question, boolean nearby) {
        return switch (Destination.of(question, policy)) {
            case Refused refused -> new Arrival.Unfit(refused.problems());
            case Destination.Open open ->
                new Arrival.Fit(open.question(), List.of(new Incoming.Address(open.url(), nearby)));
        };
    }
}
