package org.routetrust.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.rulebook.RulebookReader;

class AmountsTest {

    private static final Amounts AMOUNTS = new Amounts(RulebookReader.builtIn().words());

    @ParameterizedTest
    @CsvSource({
        "5 credits per day, 5, credits, day",
        "5 credits a day, 5, credits, day",
        "1 image/week, 1, images, week",
        "50 credits once, 50, credits, once",
        "20 images monthly, 20, images, month",
        "10 generations daily, 10, generations, day",
        "$5 per month, 5, usd, month",
    })
    void reads_an_amount_with_its_period(String typed, long amount, String unit, String per) {
        assertThat(AMOUNTS.item(typed)).contains(Map.of("amount", amount, "unit", unit, "per", per));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "5 credits",
                "many credits per day",
                "5 apples per day",
                "5 credits per eon",
                "-1 credits per day"
            })
    void refuses_what_is_no_such_amount(String typed) {
        assertThat(AMOUNTS.item(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3 credits, 3, credits", "$2, 2, usd"})
    void reads_what_an_image_costs(String typed, long amount, String unit) {
        assertThat(AMOUNTS.price(typed)).contains(Map.of("amount", amount, "unit", unit));
    }
}
