package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/routes", "/no-such-page", "/assets/route-trust.css", "/audits/not-an-id"})
    void tells_browsers_what_no_page_does(String path) {
        HttpResponse<String> response = Service.open(path);

        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(response.headers().allValues("Cache-Control")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/routes", "/routes/new"})
    void uses_neither_inline_scripts_nor_inline_styles(String path) {
        assertThat(Service.open(path).body()).doesNotContainPattern("<script(?![^>]* src=)|<style| style=| on[a-z]+=");
    }
}
