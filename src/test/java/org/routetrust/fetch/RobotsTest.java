package org.routetrust.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.routetrust.fetch.FetcherTest.reason;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.fetch.NotFetched.Reason;

class RobotsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User-agent: *\nDisallow: /",
                "User-agent: *\nDisallow: /studio",
                "User-agent: routetrust\nDisallow: /*/new$\n\nUser-agent: *\nAllow: /"
            })
    void honours_what_forbids_the_page(String robots) throws IOException {
        try (Site site = with(Answer.text(robots))) {
            assertThat(Fetching.fetch(site.url("/studio/new")))
                    .isEqualTo(new NotFetched(Reason.ROBOTS, "/studio/new", site.url("/studio/new")));
            assertThat(site.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User-agent: *\nDisallow: /studio/\nAllow: /studio/new",
                "User-agent: OtherBot\nDisallow: /",
                "User-agent: RouteTrust\nDisallow:\n\nUser-agent: *\nDisallow: /",
                "User-agent: *\nCrawl-delay: 86400",
                "<html>no such page</html>",
                ""
            })
    void reads_what_is_not_forbidden(String robots) throws IOException {
        try (Site site = with(Answer.text(robots))) {
            assertThat(Fetching.fetch(site.url("/studio/new"))).isInstanceOf(Fetched.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 429})
    void takes_a_missing_file_for_no_wish(int status) throws IOException {
        try (Site site = with(Answer.status(status))) {
            assertThat(Fetching.fetch(site.url("/"))).isInstanceOf(Fetched.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void takes_an_error_of_the_site_for_a_no(int status) throws IOException {
        try (Site site = with(Answer.status(status))) {
            assertThat(Fetching.fetch(site.url("/")))
                    .isEqualTo(new NotFetched(Reason.ROBOTS, "robots.txt: " + status, site.url("/")));
        }
    }

    @Test
    void follows_a_redirect_of_the_file() throws IOException {
        try (Site site = Site.serving((path, out) -> Site.write(
                out,
                switch (path) {
                    case "/robots.txt" -> Answer.redirect("/robots/all.txt");
                    case "/robots/all.txt" -> Answer.text("User-agent: *\nDisallow: /");
                    default -> Answer.page("x");
                }))) {
            assertThat(reason(Fetching.fetch(site.url("/")))).isEqualTo(Reason.ROBOTS);
        }
    }

    @Test
    void follows_no_redirect_of_the_file_into_a_private_network() throws IOException {
        try (Site site = with(Answer.redirect("http://10.0.0.1/robots.txt"))) {
            Fetching.Open open = new Fetching.Open(Fetching.names(Map.of("site.example", "9.9.9.9")), site);
            assertThat(reason(open.fetch("http://site.example/"))).isEqualTo(Reason.ROBOTS);
            assertThat(open.dialled).containsExactly("9.9.9.9");
        }
    }

    @Test
    void asks_a_site_again_after_an_hour() throws IOException {
        AtomicReference<Instant> now = new AtomicReference<>(Fetching.NOW);
        InstantSource hand = now::get;
        try (Site site = with(Answer.status(404))) {
            Fetcher fetcher = new Fetcher(
                    FetchPolicy.PRIVATE_ALLOWED,
                    FetchLimits.defaults(),
                    Fetching.AGENT,
                    Resolver.system(),
                    hand.withZone(ZoneOffset.UTC));
            fetcher.fetch(site.url("/a"), Progress.NONE);
            fetcher.fetch(site.url("/b"), Progress.NONE);
            assertThat(robotsAsked(site)).isEqualTo(1);
            now.set(Fetching.NOW.plus(Duration.ofMinutes(61)));
            fetcher.fetch(site.url("/c"), Progress.NONE);
            assertThat(robotsAsked(site)).isEqualTo(2);
        }
    }

    private static long robotsAsked(Site site) {
        return site.allRequests().stream()
                .filter(r -> r.startsWith("GET /robots.txt "))
                .count();
    }

    private static Site with(String robots) throws IOException {
        return Site.serving((path, out) -> Site.write(out, path.equals("/robots.txt") ? robots : Answer.page("x")));
    }
}
