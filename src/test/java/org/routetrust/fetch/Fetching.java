package org.routetrust.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocketFactory;

/** Fetchers for tests, and the one question most tests ask. */
final class Fetching {

    static final Instant NOW = Instant.parse("2026-05-13T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final FetchAgent AGENT = new FetchAgent("https://example.com/bot");

    private Fetching() {}

    static Fetcher local(FetchLimits limits) {
        return new Fetcher(FetchPolicy.PRIVATE_ALLOWED, limits, AGENT, Resolver.system(), CLOCK);
    }

    static FetchResult fetch(PublicUrl url) {
        return local(FetchLimits.defaults()).fetch(url, Progress.NONE);
    }

    static FetchLimits hurried(Duration total) {
        FetchLimits all = FetchLimits.defaults();
        return new FetchLimits(
                total, total, total, total, all.headBytes(), all.wireBytes(), all.decodedBytes(), all.gzipRatio(), 5);
    }

    /** Under the policy of the open net, with scripted names; whatever address is dialled, the site answers. */
    static final class Open {
        final List<String> dialled = new CopyOnWriteArrayList<>();
        final Fetcher fetcher;

        Open(Resolver resolver, Site site) {
            this(resolver, site, (SSLSocketFactory) SSLSocketFactory.getDefault());
        }

        Open(Resolver resolver, Site site, SSLSocketFactory tls) {
            fetcher = new Fetcher(
                    FetchPolicy.PUBLIC_ONLY,
                    FetchLimits.defaults(),
                    AGENT,
                    resolver,
                    CLOCK,
                    (target, millis) -> {
                        dialled.add(target.getAddress().getHostAddress());
                        return Dialer.direct(
                                new InetSocketAddress(
                                        InetAddress.getLoopbackAddress(),
                                        site.address().getPort()),
                                millis);
                    },
                    tls);
        }

        FetchResult fetch(String url) {
            return fetcher.fetch((PublicUrl) PublicUrl.parse(url), Progress.NONE);
        }
    }

    /** Answers from a table of names; a name outside it is unknown. */
    static Resolver names(Map<String, String> addresses) {
        return host -> {
            String found = addresses.get(host);
            if (found == null) {
                throw new java.net.UnknownHostException(host);
            }
            return List.of(InetAddress.getAllByName(found));
        };
    }
}
