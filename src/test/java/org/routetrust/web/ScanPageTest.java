package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.server.HttpServerConfiguration;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.routetrust.rulebook.KeyRule;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.secret.Keys;
import org.routetrust.secret.Masker;

/** The page of the quick check, as a browser that runs no scripts gets it. */
class ScanPageTest {

    private static List<KeyRule> rules() {
        return RulebookReader.builtIn().keys();
    }

    private static KeyRule groq() {
        return rules().stream()
                .filter(rule -> rule.id().equals("groq"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void begins_empty_and_is_linked_from_every_page() {
        HttpResponse<String> page = Service.open("/scan");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Is this a shared-key shortcut?", "Nothing checked yet.")
                .contains("<a href=\"/scan\" aria-current=\"page\">Key check</a>");
        assertThat(Service.open("/routes").body()).contains("<a href=\"/scan\">Key check</a>");
    }

    @Test
    void shows_the_masked_key_and_what_to_do_and_the_masked_text() {
        String key = Keys.body(groq(), 31);

        HttpResponse<String> page = Service.submitBox(
                "/scan", Map.of("text", "\nCopy this shared key: " + key + " now", "url", "board.example/keys"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .contains("Shared key", "line 2, column 23", "Groq", "Keys handed round")
                .contains("href=\"" + groq().revoke() + "\"", "Do not try it", "Where: board.example/keys")
                .contains("Copy this shared key: " + key.substring(0, 8) + Masker.BULLET)
                .doesNotContain("Nothing checked yet.");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds_no_key_of_any_shape_answered_or_refused(KeyRule rule) {
        String key = Keys.body(rule, 32);
        String written = Keys.written(rule, key);

        for (String url : List.of("", "https://board.example/?" + key, "https://me:" + written + "@board.example/")) {
            String page = Service.submitBox("/scan", Map.of("text", "Copy: " + written + "\n", "url", url))
                    .body();
            assertThat(page).contains("id=\"text\"").doesNotContain(key);
        }
    }

    @Test
    void says_that_nothing_was_found_and_why_that_is_no_promise() {
        String page = Service.submitBox(
                        "/scan", Map.of("text", "Never commit your own key. Rotate it every ninety days.", "url", ""))
                .body();

        assertThat(page).contains("Nothing found", "That is no promise").doesNotContain("id=\"keys\"");
    }

    @Test
    void names_every_bad_field_and_keeps_the_text_masked() {
        String key = Keys.body(groq(), 33);

        HttpResponse<String> empty = Service.submitBox("/scan", Map.of("text", " ", "url", "ftp://board.example"));
        HttpResponse<String> wrong = Service.submitBox("/scan", Map.of("text", "Hm " + key, "url", "ftp://" + key));

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("id=\"text-error\"", "id=\"url-error\"", "value=\"ftp://board.example\"");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains(">Hm gsk_").doesNotContain(key);
    }

    @Test
    void takes_long_texts_and_refuses_those_that_are_too_long_without_the_key() {
        String key = Keys.body(groq(), 34);

        HttpResponse<String> longer = Service.submitBox("/scan", Map.of("text", "free words ".repeat(300_000) + key));
        HttpResponse<String> tooLong =
                Service.submitBox("/scan", Map.of("text", "free words ".repeat(1_000_000) + key));

        assertThat(longer.statusCode()).isEqualTo(200);
        assertThat(longer.body()).contains("Groq").doesNotContain(key);
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("The text is larger than 10 MB.").doesNotContain(key);
    }

    /** What a form sends would else lie in a file for a while, unmasked. */
    @Test
    void is_served_by_a_service_that_writes_no_form_to_a_file() {
        HttpServerConfiguration.MultipartConfiguration forms =
                Service.bean(HttpServerConfiguration.class).getMultipart();

        assertThat(forms.isMixed()).isFalse();
        assertThat(forms.isDisk()).isFalse();
    }

    @Test
    void stores_nothing() {
        String before = Service.open("/").body();

        Service.submitBox("/scan", Map.of("text", "Copy this shared key: " + Keys.body(groq(), 35)));

        assertThat(Service.open("/").body()).isEqualTo(before);
    }
}
