package org.routetrust.cli;

import java.time.Clock;
import org.routetrust.fetch.FetchAgent;
import org.routetrust.fetch.FetchLimits;
import org.routetrust.fetch.FetchPolicy;
import org.routetrust.fetch.Fetcher;
import org.routetrust.fetch.Resolver;

/** The way to pages on the web, and how far it reaches. */
record Net(FetchPolicy policy, Fetcher fetcher) {

    /** Public addresses only; named to the sites as the service is. */
    static Net open(Clock clock) {
        String contact = System.getenv().getOrDefault("ROUTE_TRUST_FETCH_CONTACT", "route-trust");
        return of(FetchPolicy.PUBLIC_ONLY, contact, clock);
    }

    static Net of(FetchPolicy policy, String contact, Clock clock) {
        FetchAgent agent = new FetchAgent(contact);
        return new Net(policy, new Fetcher(policy, FetchLimits.defaults(), agent, Resolver.system(), clock));
    }
}
