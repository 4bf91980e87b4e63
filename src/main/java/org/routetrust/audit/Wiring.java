package org.routetrust.audit;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.routetrust.fetch.FetchAgent;
import org.routetrust.fetch.FetchLimits;
import org.routetrust.fetch.FetchPolicy;
import org.routetrust.fetch.Fetcher;
import org.routetrust.fetch.Resolver;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.RulebookReader;

/** Puts the plain parts of the road together for the service. */
@Factory
final class Wiring {

    /**
     * The rules of {@code route-trust.checklists}, or those that travel with the program. Read before anything is asked
     * of the service, so that a mistake stops the start.
     */
    @Context
    Rulebook rulebook(@Value("${route-trust.checklists:}") String folder) {
        return folder.isBlank() ? RulebookReader.builtIn() : RulebookReader.at(Path.of(folder));
    }

    @Singleton
    Road road(Rulebook rulebook) {
        return new Road(rulebook);
    }

    @Singleton
    QuickCheck quickCheck(Road road) {
        return new QuickCheck(road);
    }

    @Singleton
    Requests requests(Rulebook rulebook, Clock clock) {
        return new Requests(rulebook, clock);
    }

    @Singleton
    FetchPolicy fetchPolicy(@Value("${route-trust.fetch.allow-private:false}") boolean allowPrivate) {
        return FetchPolicy.allowingPrivate(allowPrivate);
    }

    @Singleton
    Bringing bringing(Road road, Fetcher fetcher, FetchPolicy policy, Counts counts) {
        return new Bringing(road, fetcher, policy, counts::fetched);
    }

    @Singleton
    Fetcher fetcher(
            FetchPolicy policy, @Value("${route-trust.fetch.contact:route-trust}") String contact, Clock clock) {
        return new Fetcher(policy, FetchLimits.defaults(), new FetchAgent(contact), Resolver.system(), clock);
    }
}
