package org.routetrust.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.rulebook.Use;

class RouteDraftTest {
    @Test
    void names_every_field_to_correct() {
        DraftReading reading = RouteDraft.read(
                " ", "No Kind", "resale", "acme", "m".repeat(201), List.of("t".repeat(41)), "n".repeat(10_001));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refused -> assertThat(refused.problems().keySet())
                                .containsExactly("name", "kind", "use", "url", "modelLabel", "tags", "note"));
    }

    @Test
    void reads_no_use_as_the_cautious_one() {
        assertThat(RouteDraft.read("Acme", "chatgpt", "", "", "", List.of(), ""))
                .isInstanceOfSatisfying(
                        RouteDraft.class, draft -> assertThat(draft.use()).isEqualTo(Use.PRODUCTION));
    }

    @ParameterizedTest
    @CsvSource({
        "https://Acme.example/free, acme.example",
        "http://acme.example:8080?a=b@c, acme.example",
        "https://[2001:db8::1]:443/, [2001:db8::1]",
        "https://[2001:db8::1], [2001:db8::1]",
        "HTTPS://bücher.example#x, bücher.example"
    })
    void takes_the_host_from_the_address(String url, String host) {
        assertThat(draft(url).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.example",
                "ftp://acme.example",
                "javascript:alert(1)",
                "https://",
                "https://user@acme.example",
                "https://user:pw@acme.example",
                "https://acme.example\\@evil.example",
                "https://acme.example/a b",
                "https://acme.example/\u0001"
            })
    void refuses_an_address_that_cannot_be_opened(String url) {
        assertThat(RouteDraft.read("Acme", "chatgpt", "", url, "", List.of(), ""))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refused -> assertThat(refused.problems()).containsOnlyKeys("url"));
        assertThatThrownBy(() -> draft(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_to_refuse_without_a_problem() {
        assertThatThrownBy(() -> new DraftRefused(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static RouteDraft draft(String url) {
        return new RouteDraft("Acme", "chatgpt", Use.MANUAL, url, "", List.of(), "");
    }
}
