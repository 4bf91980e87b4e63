package org.routetrust.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.routetrust.fetch.FetcherTest.reason;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.routetrust.fetch.NotFetched.Reason;

class ConnectorTest {

    private static final Resolver NAMES = Fetching.names(
            Map.of("site.example", "9.9.9.9", "my_images.site.example", "9.9.9.9", "other.example", "9.9.9.9"));

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static SSLContext tls;

    @BeforeAll
    static void make_a_certificate(@TempDir Path folder) throws IOException, GeneralSecurityException {
        tls = TestCertificate.forNames(folder, "site.example", "*.site.example");
    }

    @Test
    void reads_a_page_over_tls() throws IOException {
        assertThat(fetch("https://site.example/", tls.getSocketFactory())).isInstanceOf(Fetched.class);
    }

    @Test
    void names_the_host_it_wants_before_anything_is_encrypted() throws IOException {
        CompletableFuture<String> hello = new CompletableFuture<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUpAfterTheFirstBytes(server, hello));
            Fetcher fetcher = new Fetcher(
                    FetchPolicy.PUBLIC_ONLY,
                    FetchLimits.defaults(),
                    Fetching.AGENT,
                    NAMES,
                    Fetching.CLOCK,
                    (target, millis) -> Dialer.direct((InetSocketAddress) server.getLocalSocketAddress(), millis),
                    tls.getSocketFactory());
            fetcher.fetch((PublicUrl) PublicUrl.parse("https://site.example/"), Progress.NONE);
            assertThat(hello.join()).contains("site.example");
        }
    }

    @Test
    void fails_cleanly_for_a_name_the_jdk_cannot_check() throws IOException {
        assertThat(reason(fetch("https://my_images.site.example/", tls.getSocketFactory())))
                .isEqualTo(Reason.TLS);
    }

    @Test
    void refuses_a_certificate_for_another_name() throws IOException {
        assertThat(reason(fetch("https://other.example/", tls.getSocketFactory())))
                .isEqualTo(Reason.TLS);
    }

    @Test
    void refuses_a_certificate_nobody_vouches_for() throws IOException {
        SSLSocketFactory usual = (SSLSocketFactory) SSLSocketFactory.getDefault();
        assertThat(reason(fetch("https://site.example/", usual))).isEqualTo(Reason.TLS);
    }

    @Test
    void refuses_to_go_on_without_encryption() throws IOException {
        try (Site site = site(Answer.redirect("http://site.example/"))) {
            Fetching.Open open = new Fetching.Open(NAMES, site, tls.getSocketFactory());
            assertThat(reason(open.fetch("https://site.example/"))).isEqualTo(Reason.REFUSED_ADDRESS);
        }
    }

    private static FetchResult fetch(String url, SSLSocketFactory factory) throws IOException {
        try (Site site = site(Answer.page("x"))) {
            return new Fetching.Open(NAMES, site, factory).fetch(url);
        }
    }

    private static Site site(String answer) throws IOException {
        return Site.serving(
                tls.getServerSocketFactory(),
                (path, out) -> Site.write(out, path.equals("/robots.txt") ? Answer.status(404) : answer));
    }

    private static void hangUpAfterTheFirstBytes(ServerSocket server, CompletableFuture<String> read) {
        try (Socket socket = server.accept()) {
            byte[] bytes = new byte[4096];
            int n = socket.getInputStream().read(bytes);
            read.complete(new String(bytes, 0, n, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            read.completeExceptionally(e);
        }
    }
}
