package org.routetrust.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.routetrust.fetch.NotFetched.Reason;

/** Fetches the pages of several hosts at once, and those of one host politely. */
final class SeveralPages {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Function<PublicUrl, FetchResult> page;
    private final Deadline deadline;
    private final Map<PublicUrl, FetchResult> results = new ConcurrentHashMap<>();

    SeveralPages(Function<PublicUrl, FetchResult> page, Deadline deadline) {
        this.page = page;
        this.deadline = deadline;
    }

    List<FetchResult> fetch(List<PublicUrl> urls) {
        List<Thread> hosts = byHost(urls).stream()
                .map(pages -> Thread.ofVirtual().name("fetch-host").start(() -> oneByOne(pages)))
                .toList();
        hosts.forEach(SeveralPages::await);
        return urls.stream()
                .map(url -> results.getOrDefault(url, new NotFetched(Reason.TIMED_OUT, "", url)))
                .toList();
    }

    private static Collection<List<PublicUrl>> byHost(List<PublicUrl> urls) {
        Map<String, List<PublicUrl>> hosts = new LinkedHashMap<>();
        urls.forEach(url ->
                hosts.computeIfAbsent(url.host(), host -> new ArrayList<>()).add(url));
        return hosts.values();
    }

    private void oneByOne(List<PublicUrl> urls) {
        try {
            for (PublicUrl url : urls) {
                if (!deadline.isOver()) {
                    results.put(url, page.apply(url));
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An interrupt ends the waiting for every host, and what is not there then has timed out. */
    private static void await(Thread host) {
        try {
            host.join();
        } catch (InterruptedException e) {
            host.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
