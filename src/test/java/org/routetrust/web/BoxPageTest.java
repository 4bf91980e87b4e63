package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the first page says about what it does not take. */
class BoxPageTest {

    @Test
    void names_every_bad_field_and_keeps_what_was_typed() {
        HttpResponse<String> response = Service.submitBox(
                "/audits",
                Map.of("input", "http://10.1.2.3:99999/", "url", "ftp://example.com", "kind", "gift", "use", "fun"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("id=\"input-error\"", "id=\"url-error\"", "id=\"kind-error\"", "id=\"use-error\"")
                .contains(">http://10.1.2.3:99999/</textarea>", "value=\"ftp://example.com\"");
    }

    @Test
    void asks_for_something_to_audit() {
        HttpResponse<String> response = Service.submitBox("/audits", Map.of("input", "  "));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Paste a link or a text here, or choose a file below.");
    }

    @Test
    void refuses_a_link_beside_another_address() {
        HttpResponse<String> response = Service.submitBox(
                "/audits", Map.of("input", "https://pond.example/pricing", "url", "https://elsewhere.example/"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("The link above is another address. Empty this field to have the link read.")
                .contains(">https://pond.example/pricing</textarea>");
    }

    @Test
    void refuses_a_text_beside_a_file_and_keeps_it() {
        HttpResponse<String> response = Service.submitBox(
                "/audits", Map.of("input", "Five free pictures a day."), "pond.txt", "Ten free pictures a day.");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("You chose a file as well. Send this alone, or empty it and choose the file again.")
                .contains(">Five free pictures a day.</textarea>");
    }

    @Test
    void says_what_to_do_with_a_text_that_is_too_large() {
        HttpResponse<String> response =
                Service.submitBox("/audits", Map.of("input", "free credits ".repeat(1_000_000)));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("The text is larger than 10 MB. Paste the part that speaks of the offer.");
    }
}
