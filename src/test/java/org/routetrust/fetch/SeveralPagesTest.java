package org.routetrust.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.routetrust.fetch.NotFetched.Reason;

class SeveralPagesTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private static List<PublicUrl> urls(String... urls) {
        return Stream.of(urls).map(url -> (PublicUrl) PublicUrl.parse(url)).toList();
    }

    private static FetchResult failed(PublicUrl url) {
        return new NotFetched(Reason.NOT_FOUND, "", url);
    }

    @Test
    void answers_in_the_order_asked_for() {
        List<PublicUrl> wanted = urls("https://b.example/1", "https://a.example/", "https://b.example/2");

        List<FetchResult> results = new SeveralPages(SeveralPagesTest::failed, new Deadline(LONG)).fetch(wanted);

        assertThat(results)
                .isEqualTo(wanted.stream().map(SeveralPagesTest::failed).toList());
    }

    @Test
    void reads_hosts_side_by_side() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        List<Boolean> met = new CopyOnWriteArrayList<>();
        new SeveralPages(
                        url -> {
                            both.countDown();
                            met.add(awaits(both));
                            return failed(url);
                        },
                        new Deadline(LONG))
                .fetch(urls("https://a.example/", "https://b.example/"));

        assertThat(met).containsExactly(true, true);
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void asks_one_host_for_one_page_at_a_time() {
        AtomicInteger open = new AtomicInteger();
        List<Integer> seen = new CopyOnWriteArrayList<>();
        new SeveralPages(
                        url -> {
                            seen.add(open.incrementAndGet());
                            open.decrementAndGet();
                            return failed(url);
                        },
                        new Deadline(LONG))
                .fetch(urls("https://a.example/1", "https://a.example/2", "https://a.example/3"));

        assertThat(seen).containsExactly(1, 1, 1);
    }

    @Test
    void begins_nothing_when_patience_is_over() {
        List<PublicUrl> wanted = urls("https://a.example/");

        List<FetchResult> results =
                new SeveralPages(SeveralPagesTest::failed, new Deadline(Duration.ZERO)).fetch(wanted);

        assertThat(results).containsExactly(new NotFetched(Reason.TIMED_OUT, "", wanted.getFirst()));
    }
}
