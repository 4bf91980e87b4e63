package org.routetrust.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.routetrust.fetch.FetcherTest.reason;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.fetch.NotFetched.Reason;

class RedirectsTest {

    private static final String PUBLIC = "9.9.9.9";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "//10.0.0.1/",
                "http://[::1]/",
                "http://db.internal/",
                "http://other.example:6379/",
                "http://anna:secret@other.example/",
                "http:127.0.0.1/",
                "file:///etc/hostname",
                "http://other.example\\@10.0.0.1/",
                "http://inside.example/"
            })
    void refuses_a_redirect_to_a_private_address(String location) throws IOException {
        try (Site site = Site.saying(Answer.redirect(location))) {
            Resolver names = Fetching.names(
                    Map.of("start.example", PUBLIC, "other.example", PUBLIC, "inside.example", "10.0.0.1"));
            Fetching.Open open = new Fetching.Open(names, site);
            assertThat(reason(open.fetch("http://start.example/"))).isEqualTo(Reason.REFUSED_ADDRESS);
            assertThat(open.dialled).containsOnly(PUBLIC);
            assertThat(site.requests()).hasSize(1);
        }
    }

    @Test
    void refuses_a_name_with_one_private_address_among_public_ones() throws IOException {
        try (Site site = Site.saying(Answer.page("x"))) {
            Fetching.Open open = new Fetching.Open(
                    host -> List.of(
                            InetAddress.getByAddress(new byte[] {9, 9, 9, 9}), InetAddress.getLoopbackAddress()),
                    site);
            assertThat(reason(open.fetch("http://mixed.example/"))).isEqualTo(Reason.REFUSED_ADDRESS);
            assertThat(open.dialled).isEmpty();
        }
    }

    @Test
    void connects_to_the_address_that_was_checked_whatever_the_name_says_later() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Resolver rebinding = host -> List.of(InetAddress.getByAddress(
                asked.getAndIncrement() == 0 ? new byte[] {9, 9, 9, 9} : new byte[] {127, 0, 0, 1}));
        try (Site site = Site.saying(Answer.page("x"))) {
            Fetching.Open open = new Fetching.Open(rebinding, site);
            assertThat(open.fetch("http://flip.example/")).isInstanceOf(Fetched.class);
            assertThat(open.dialled).containsOnly(PUBLIC);
            assertThat(reason(open.fetch("http://flip.example/"))).isEqualTo(Reason.REFUSED_ADDRESS);
            assertThat(open.dialled).containsOnly(PUBLIC);
        }
    }

    @Test
    void follows_five_redirects() throws IOException {
        try (Site site = Site.serving((path, out) -> Site.write(out, counting(path, 5)))) {
            Fetched page = (Fetched) Fetching.fetch(site.url("/0"));
            assertThat(page.finalUrl()).isEqualTo(site.url("/5"));
            assertThat(page.hops()).hasSize(6);
        }
    }

    @Test
    void stops_at_the_sixth_redirect() throws IOException {
        try (Site site = Site.serving((path, out) -> Site.write(out, counting(path, 6)))) {
            assertThat(reason(Fetching.fetch(site.url("/0")))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
            assertThat(site.requests()).hasSize(6);
        }
    }

    @Test
    void takes_a_redirect_that_names_no_address_for_the_page() throws IOException {
        try (Site site = Site.saying(Answer.page("moved").replace("200 OK", "302 Found"))) {
            assertThat(((Fetched) Fetching.fetch(site.url("/"))).status()).isEqualTo(302);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Location: /a\r\nLocation: /b", "Location: /\u00e9", "Location: /a\rX: b"})
    void refuses_an_ambiguous_redirect(String headers) throws IOException {
        try (Site site = Site.saying(Answer.status(302, headers))) {
            assertThat(reason(Fetching.fetch(site.url("/")))).isEqualTo(Reason.BROKEN);
            assertThat(site.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"/login?next=/pricing", "/en/sign-in", "/wp-login.php", "/Account/Login"})
    void takes_a_redirect_to_a_sign_in_page_for_a_login_wall(String location) throws IOException {
        try (Site site = Site.saying(Answer.redirect(location))) {
            assertThat(reason(Fetching.fetch(site.url("/studio")))).isEqualTo(Reason.LOGIN_WALL);
            assertThat(site.requests()).hasSize(1);
        }
    }

    @Test
    void follows_a_sign_in_page_to_itself() throws IOException {
        try (Site site = Site.serving((path, out) ->
                Site.write(out, path.equals("/login") ? Answer.redirect("/en/login") : Answer.page("x")))) {
            assertThat(Fetching.fetch(site.url("/login"))).isInstanceOf(Fetched.class);
        }
    }

    private static String counting(String path, int last) {
        if (path.equals("/robots.txt")) {
            return Answer.status(404);
        }
        int at = Integer.parseInt(path.substring(1));
        return at == last ? Answer.page("end") : Answer.redirect("/" + (at + 1));
    }
}
