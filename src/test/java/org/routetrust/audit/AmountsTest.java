package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.RulebookReader;

class AmountsTest {

    private static final Rulebook RULEBOOK = RulebookReader.builtIn();
    private static final Amounts ITEMS = amounts("items");
    private static final Amounts PRICE = amounts("cost_per_image");

    private static Amounts amounts(String field) {
        List<AnswerField> fields = AnswerField.of(RULEBOOK.check("limit").orElseThrow(), RULEBOOK);
        return new Amounts(
                RULEBOOK.words(),
                fields.stream()
                        .filter(one -> one.name().equals(field))
                        .findFirst()
                        .orElseThrow()
                        .members());
    }

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
        assertThat(ITEMS.read(typed)).contains(Map.of("amount", amount, "unit", unit, "per", per));
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
                "-1 credits per day",
                "1e3 credits per day",
                "0,5 credits per day",
                "99999999999999 credits per day"
            })
    void refuses_what_is_no_such_amount(String typed) {
        assertThat(ITEMS.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3 credits, 3, credits", "$2, 2, usd", "'1,000 credits', 1000, credits"})
    void reads_what_an_image_costs(String typed, long amount, String unit) {
        assertThat(PRICE.read(typed)).contains(Map.of("amount", amount, "unit", unit));
    }

    @Test
    void takes_the_objects_that_cues_write() {
        assertThat(PRICE.read(Map.of("amount", 0.04, "unit", "usd"))).contains(Map.of("amount", 0.04, "unit", "usd"));
        assertThat(ITEMS.read(Map.of("amount", 0, "unit", "images", "per", "day")))
                .contains(Map.of("amount", 0L, "unit", "images", "per", "day"));
    }

    @Test
    void refuses_objects_with_other_words_numbers_or_members() {
        assertThat(PRICE.read(Map.of("amount", -1, "unit", "usd"))).isEmpty();
        assertThat(PRICE.read(Map.of("amount", Double.NaN, "unit", "usd"))).isEmpty();
        assertThat(PRICE.read(Map.of("amount", "3", "unit", "usd"))).isEmpty();
        assertThat(PRICE.read(Map.of("amount", 3, "unit", "apples"))).isEmpty();
        assertThat(PRICE.read(Map.of("amount", 3))).isEmpty();
        assertThat(PRICE.read(Map.of("amount", 3, "unit", "usd", "colour", "blue")))
                .isEmpty();
    }

    @Test
    void says_what_to_write() {
        assertThat(PRICE.remedy())
                .startsWith("Write it like 3 credits. The unit is one of")
                .contains("usd");
        assertThat(ITEMS.remedy())
                .startsWith("Write it like 5 credits per day.")
                .contains("The period is one of day, minute, month, once, other, week.");
    }
}
