package org.routetrust.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static Facts limit(int amount, String per) {
        return Facts.of(
                Map.of("items", List.of(Map.of("amount", amount, "unit", "credits", "per", per)), "unlimited", false));
    }

    @Test
    void takes_a_value_apart() {
        Facts facts = Facts.of(Map.of(
                "items", List.of(Map.of("amount", 5, "unit", "credits"), Map.of("amount", 2.0, "per", "day")),
                "cost_per_image", Map.of("amount", 3, "unit", "credits"),
                "unlimited", true));

        assertThat(facts.said())
                .containsExactly(
                        "cost_per_image 3.0 credits other",
                        "items 2.0 other day",
                        "items 5.0 credits other",
                        "unlimited true");
    }

    @Test
    void leaves_out_what_says_nothing_and_what_is_not_counted() {
        assertThat(Facts.of(Map.of("kind", "none", "text", "7 days")).said()).isEmpty();
        assertThat(Facts.of(Map.of("items", List.of(Map.of("unit", "credits")), "unlimited", false))
                        .said())
                .isEmpty();
        assertThat(Facts.of(null).said()).isEmpty();
    }

    @Test
    void counts_what_is_right_what_is_missing_and_what_is_too_much() {
        Facts expected = Facts.of(Map.of("training", "opt-out", "ownership", "user", "deletion", "stated"));
        Facts found = Facts.of(Map.of("training", "used", "ownership", "user"));

        assertThat(expected.tally(found)).isEqualTo(new Tally(1, 1, 2));
    }

    @Test
    void tells_amounts_of_other_periods_apart() {
        assertThat(limit(5, "day").tally(limit(5, "day"))).isEqualTo(new Tally(1, 0, 0));
        assertThat(limit(5, "day").tally(limit(5, "month"))).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void takes_a_longer_spelling_of_a_name_for_the_name() {
        Facts expected = Facts.of(Map.of("name", "Fernpaint", "role", "operator"));

        assertThat(expected.tally(Facts.of(Map.of("name", "Fern-Paint Ltd.")))).isEqualTo(new Tally(1, 0, 0));
        assertThat(expected.tally(Facts.of(Map.of("name", "Mossbrush")))).isEqualTo(new Tally(0, 1, 1));
    }
}
