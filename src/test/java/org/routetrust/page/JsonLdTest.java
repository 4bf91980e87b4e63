package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLdTest {

    @Test
    void states_who_the_organization_is() {
        List<Draft> facts = JsonLd.read(
                "{\"@graph\":[{\"name\":\"Acme Ltd\",\"@type\":[\"Organization\",\"Brand\"],\"email\":\"a@acme.example\"}]}");

        assertThat(facts)
                .extracting(Draft::about, Draft::text)
                .containsExactly(tuple("name", "Acme Ltd"), tuple("email", "a@acme.example"));
        assertThat(facts.getFirst().path()).containsExactly("json-ld", "Organization");
    }

    @Test
    void states_prices_with_their_currency() {
        List<Draft> facts = JsonLd.read("{\"@type\":\"Offer\",\"price\":9.5,\"priceCurrency\":\"EUR\"}");

        assertThat(facts).extracting(Draft::text).containsExactly("9.5 EUR");
    }

    @Test
    void pairs_questions_with_their_answers() {
        List<Draft> facts =
                JsonLd.read("{\"@type\":\"FAQPage\",\"mainEntity\":[{\"@type\":\"Question\",\"name\":\"Is it free?\","
                        + "\"acceptedAnswer\":{\"@type\":\"Answer\",\"text\":\"<p>Yes, <b>5</b> a day.</p>\"}}]}");

        assertThat(facts)
                .singleElement()
                .extracting(Draft::about, Draft::text)
                .containsExactly("Is it free?", "Yes, 5 a day.");
    }

    @Test
    void gives_what_it_read_before_a_mistake() {
        assertThat(JsonLd.read("[{\"@type\":\"Person\",\"name\":\"Ann\"},{oops"))
                .hasSize(1);
        assertThat(JsonLd.read("not json")).isEmpty();
        assertThat(JsonLd.read("[".repeat(100_000))).isEmpty();
        assertThat(JsonLd.read("]}")).isEmpty();
    }
}
