package org.routetrust.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueLineTest {

    @Test
    void writes_amounts_as_people_do() {
        Map<String, Object> day = Map.of("amount", 5L, "unit", "credits", "per", "day");
        Map<String, Object> once = Map.of("amount", 0.5, "unit", "usd", "per", "once");

        assertThat(ValueLine.words("items", List.of(day, once))).isEqualTo("5 credits per day; $0.50 once");
    }

    @ParameterizedTest
    @CsvSource({
        "1, credits, 1 credit",
        "2, credits, 2 credits",
        "1, images, 1 image",
        "0.05, usd, $0.05",
        "0.005, usd, $0.005",
        "9, usd, $9",
        "1200.5, usd, $1200.50"
    })
    void writes_one_of_a_unit_and_money_as_people_do(double amount, String unit, String written) {
        assertThat(ValueLine.words("cost_per_image", Map.of("amount", amount, "unit", unit)))
                .isEqualTo(written);
    }

    @Test
    void writes_words_for_ids_and_leaves_what_pages_write() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("training", "not-used");
        value.put("channels", List.of("help-center", "email"));
        value.put("labels", List.of("gpt-image-2"));
        Map<String, Set<String>> fields =
                Map.of("training", Set.of("not-used"), "channels", Set.of("help-center", "email"), "labels", Set.of());

        assertThat(ValueLine.of(value, fields))
                .extracting(ValueLine::text)
                .containsExactly("not used", "help center, email", "gpt-image-2");
    }

    @Test
    void leaves_out_what_is_not_said() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("items", List.of());
        value.put("cost_per_image", null);
        value.put("unlimited", false);
        value.put("name", "Acme Ltd");

        assertThat(ValueLine.of(value, Map.of())).containsExactly(new ValueLine("name", "Acme Ltd"));
    }
}
