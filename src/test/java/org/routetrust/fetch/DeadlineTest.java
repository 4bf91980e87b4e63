package org.routetrust.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.routetrust.fetch.FetcherTest.reason;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.routetrust.fetch.NotFetched.Reason;

@Timeout(6)
class DeadlineTest {

    private static final Duration SHORT = Duration.ofMillis(500);

    @Test
    void ends_a_page_that_drips() throws IOException {
        try (Site site = Site.serving((path, out) -> drip(path, out, Answer.page("x".repeat(1000))))) {
            assertThat(reason(fetch(site))).isEqualTo(Reason.TIMED_OUT);
        }
    }

    @Test
    void ends_a_silence() throws IOException {
        try (Site site = Site.serving((path, out) -> drip(path, out, ""))) {
            assertThat(reason(fetch(site))).isEqualTo(Reason.TIMED_OUT);
        }
    }

    @Test
    void counts_redirects_and_robots_into_one_time() throws IOException {
        try (Site site = Site.serving((path, out) -> {
            pause(200);
            Site.write(out, path.equals("/robots.txt") ? Answer.status(404) : Answer.redirect(path + "x"));
        })) {
            assertThat(reason(fetch(site))).isEqualTo(Reason.TIMED_OUT);
            assertThat(site.requests()).hasSizeLessThan(3);
        }
    }

    @Test
    void ends_a_look_up() throws IOException {
        Resolver slow = host -> {
            pause(8000);
            return List.of(InetAddress.getLoopbackAddress());
        };
        Fetcher fetcher =
                new Fetcher(FetchPolicy.PUBLIC_ONLY, Fetching.hurried(SHORT), Fetching.AGENT, slow, Fetching.CLOCK);
        FetchResult result = fetcher.fetch((PublicUrl) PublicUrl.parse("http://slow.example/"), Progress.NONE);
        assertThat(reason(result)).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void ends_an_encrypted_page_that_drips(@TempDir Path folder) throws IOException, GeneralSecurityException {
        SSLContext tls = TestCertificate.forNames(folder, "site.example");
        try (Site site = Site.serving(
                tls.getServerSocketFactory(), (path, out) -> drip(path, out, Answer.page("x".repeat(1000))))) {
            Fetcher fetcher = new Fetcher(
                    FetchPolicy.PUBLIC_ONLY,
                    Fetching.hurried(SHORT),
                    Fetching.AGENT,
                    Fetching.names(Map.of("site.example", "9.9.9.9")),
                    Fetching.CLOCK,
                    (target, millis) -> Dialer.direct(site.address(), millis),
                    tls.getSocketFactory());
            FetchResult result = fetcher.fetch((PublicUrl) PublicUrl.parse("https://site.example/"), Progress.NONE);
            assertThat(reason(result)).isEqualTo(Reason.TIMED_OUT);
        }
    }

    private static FetchResult fetch(Site site) {
        return Fetching.local(Fetching.hurried(SHORT)).fetch(site.url("/"), Progress.NONE);
    }

    private static void drip(String path, OutputStream out, String answer) throws IOException {
        if (path.equals("/robots.txt")) {
            Site.write(out, Answer.status(404));
            return;
        }
        for (int i = 0; i < 160; i++) {
            pause(50);
            Site.write(out, i < answer.length() ? answer.substring(i, i + 1) : "");
            out.flush();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
