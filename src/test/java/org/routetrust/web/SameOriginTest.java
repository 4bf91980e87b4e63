package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    private static final Map<String, String> ROUTE =
            Map.of("name", "Sent", "kind", "provider-trial", "use", "evaluate");

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void refuses_a_form_of_another_site(String header, String value) {
        HttpResponse<String> response = Service.submit("/routes", ROUTE, header, value);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("A page of another site asked for this change");
    }

    @Test
    void takes_its_own_forms() {
        String own = Service.at("").replaceFirst("/$", "");

        assertThat(Service.submit("/routes", ROUTE, "Origin", own).statusCode()).isEqualTo(303);
        assertThat(Service.submit("/routes", ROUTE, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void takes_what_programs_send() {
        assertThat(Service.submit("/routes", ROUTE).statusCode()).isEqualTo(303);
    }

    @Test
    void believes_a_proxy_about_the_host() {
        HttpResponse<String> response = Service.submit(
                "/routes", ROUTE, "Origin", "https://trust.example", "X-Forwarded-Host", "trust.example");

        assertThat(response.statusCode()).isEqualTo(303);
    }
}
