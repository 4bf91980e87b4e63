package org.routetrust.audit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.routetrust.fetch.FetchResult;
import org.routetrust.fetch.Fetched;
import org.routetrust.fetch.NotFetched;
import org.routetrust.report.Report;

/** Counts what the service did since it started: {@code routetrust.audits} and {@code routetrust.fetches}. */
@Singleton
final class Counts {

    private final MeterRegistry registry;

    Counts(MeterRegistry registry) {
        this.registry = registry;
    }

    void audited(Report report) {
        registry.counter(
                        "routetrust.audits",
                        "kind",
                        report.kind().judged(),
                        "use",
                        report.use(),
                        "verdict",
                        report.verdict())
                .increment();
    }

    void fetched(FetchResult result) {
        String outcome = switch (result) {
            case Fetched page -> "fetched";
            case NotFetched not -> not.reason().messageKey().substring("fetch.".length());
        };
        registry.counter("routetrust.fetches", "outcome", outcome).increment();
    }
}
