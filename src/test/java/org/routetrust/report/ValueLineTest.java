package org.routetrust.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueLineTest {

    @Test
    void writes_amounts_as_people_do() {
        Map<String, Object> day = Map.of("amount", 5L, "unit", "credits", "per", "day");
        Map<String, Object> once = Map.of("amount", 0.5, "unit", "usd", "per", "once");

        assertThat(ValueLine.words("items", List.of(day, once))).isEqualTo("5 credits per day; 0.5 usd once");
    }

    @Test
    void leaves_out_what_is_not_said() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("items", List.of());
        value.put("cost_per_image", null);
        value.put("unlimited", false);
        value.put("name", "Acme Ltd");

        assertThat(ValueLine.of(value)).containsExactly(new ValueLine("name", "Acme Ltd"));
    }
}
