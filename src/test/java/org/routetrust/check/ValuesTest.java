package org.routetrust.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.cue.Finding;
import org.routetrust.rulebook.RulebookReader;

class ValuesTest {

    private static final Values VALUES = new Values(RulebookReader.builtIn().words());
    private static final Map<String, Object> ITEM =
            Map.of("items", List.of(Map.of("amount", "$amount", "unit", "$unit", "per", "$per")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5|5", "1,000|1000", "12,345,678|12345678", "1.5k|1500", "2K|2000", "5.|5", "five|5", "五|5", "两|2"
            })
    void reads_whole_numbers_as_pages_write_them(String written, long amount) {
        assertThat(amount(written)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.04|0.04", "1.25|1.25", "0.0015k|1.5"})
    void reads_fractions(String written, double amount) {
        assertThat(amount(written)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"some", "", " ", "1.2.3", "5d", "NaN", "Infinity", "1e5", "0x10", ".", "k", "-5"})
    void drops_an_item_without_an_amount(String written) {
        assertThat(VALUES.merge(List.of(item(written, "credits", "day")), Map.of()))
                .isEmpty();
    }

    @Test
    void takes_the_word_that_is_worse_for_the_user_where_the_check_says_so() {
        Finding secret = Seeing.weak("terms", 9, "kept private", Map.of("visibility", "private"));
        Finding shown = Seeing.weak("terms", 8, "shown in the gallery", Map.of("visibility", "public"));

        assertThat(VALUES.merge(List.of(secret, shown), Map.of("visibility", List.of("public", "private"))))
                .isEqualTo(Map.of("visibility", "public"));
        assertThat(VALUES.merge(List.of(secret, shown), Map.of())).isEqualTo(Map.of("visibility", "private"));
    }

    @Test
    void takes_the_lowest_of_the_prices_that_one_cue_reads() {
        assertThat(VALUES.merge(
                        List.of(cost(9, "5", "credits"), cost(9, "3", "credits"), cost(9, "4", "credits")), Map.of()))
                .isEqualTo(Map.of("cost", Map.of("amount", 3L, "unit", "credits")));
        assertThat(VALUES.merge(List.of(cost(9, "5", "credits"), cost(9, "3", "usd")), Map.of()))
                .isEqualTo(Map.of("cost", Map.of("amount", 5L, "unit", "credits")));
        assertThat(VALUES.merge(List.of(cost(9, "5", "credits"), cost(8, "3", "credits")), Map.of()))
                .isEqualTo(Map.of("cost", Map.of("amount", 5L, "unit", "credits")));
    }

    private static Finding cost(int rank, String amount, String unit) {
        Map<String, Object> gives = Map.of("cost", Map.of("amount", "$amount", "unit", "$unit"));
        return Seeing.weak("limit", rank, amount + " " + unit, gives, "amount", amount, "unit", unit);
    }

    @Test
    void names_whom_the_address_of_the_page_names() {
        Finding site = Seeing.weak("owner", 9, "This guide is long.", Map.of("name", "$site"));
        Finding repository = Seeing.weak("owner", 9, "We draw.", Map.of("name", "$repository"));
        String code = "https://github.com/paper-crane/easel";

        assertThat(VALUES.given(site)).isEqualTo(Map.of("name", "a.example"));
        assertThat(VALUES.given(Seeing.on(code, site))).isEqualTo(Map.of("name", "paper-crane"));
        assertThat(VALUES.given(repository)).isEmpty();
        assertThat(VALUES.given(Seeing.on(code, repository))).isEqualTo(Map.of("name", "paper-crane"));
    }

    @Test
    void says_units_and_periods_in_one_word() {
        assertThat(VALUES.merge(List.of(item("5", "Points", "每天")), Map.of()))
                .isEqualTo(Map.of("items", List.of(Map.of("amount", 5L, "unit", "credits", "per", "day"))));
    }

    @Test
    void leaves_out_what_the_page_does_not_say() {
        Finding finding = Seeing.answered("limit", 50, "5 credits", ITEM, "amount", "5", "unit", "credits");

        assertThat(VALUES.merge(List.of(finding), Map.of()))
                .isEqualTo(Map.of("items", List.of(Map.of("amount", 5L, "unit", "credits"))));
    }

    @Test
    void tells_captures_apart_by_a_digit_and_reads_them_alike() {
        Map<String, Object> gives = Map.of("items", List.of(Map.of("amount", "$amount2", "per", "$per2")));
        Finding finding = Seeing.answered("limit", 50, "a", gives, "amount2", "3", "per2", "daily");

        assertThat(VALUES.merge(List.of(finding), Map.of()))
                .isEqualTo(Map.of("items", List.of(Map.of("amount", 3L, "per", "day"))));
    }

    @Test
    void joins_lists_each_item_once() {
        Map<String, Object> one = Map.of("triggers", List.of("top-up", "subscription"));
        Map<String, Object> two = Map.of("triggers", List.of("subscription", "crypto"));

        assertThat(VALUES.merge(List.of(Seeing.weak("p", 9, "a", one), Seeing.weak("p", 8, "b", two)), Map.of()))
                .isEqualTo(Map.of("triggers", List.of("top-up", "subscription", "crypto")));
    }

    @Test
    void keeps_a_list_short_whatever_the_page_repeats() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(item(String.valueOf(i), "credits", "day"));
        }

        assertThat((List<?>) VALUES.merge(many, Map.of()).get("items")).hasSize(12);
    }

    @Test
    void takes_a_single_word_from_the_best_finding() {
        assertThat(VALUES.merge(List.of(named("Pinewood Ltd"), named("OpenAI")), Map.of()))
                .isEqualTo(Map.of("name", "Pinewood Ltd"));
    }

    @Test
    void does_not_take_the_text_of_a_date_for_the_text_of_something_else() {
        Finding resets = Seeing.answered("expiry", 90, "a", Map.of("kind", "resets"));
        Map<String, Object> gives = new LinkedHashMap<>();
        gives.put("kind", "date");
        gives.put("text", "$text");
        Finding until = Seeing.answered("expiry", 80, "b", gives, "text", "May 1, 2026");

        assertThat(VALUES.merge(List.of(resets, until), Map.of())).isEqualTo(Map.of("kind", "resets"));
        assertThat(VALUES.merge(List.of(until, resets), Map.of()))
                .isEqualTo(Map.of("kind", "date", "text", "May 1, 2026"));
    }

    @Test
    void lets_a_yes_stay_a_yes() {
        Map<String, Object> no = Map.of("unlimited", "false");
        Map<String, Object> yes = Map.of("unlimited", "true");

        assertThat(VALUES.merge(List.of(Seeing.weak("limit", 9, "a", no), Seeing.weak("limit", 8, "b", yes)), Map.of()))
                .isEqualTo(Map.of("unlimited", true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Pinewood.|Pinewood", "Pinewood ;|Pinewood", "' Pine wood | '|Pine wood"})
    void tidies_what_was_captured(String written, String name) {
        assertThat(VALUES.merge(List.of(named(written)), Map.of())).isEqualTo(Map.of("name", name));
    }

    private static Object amount(String written) {
        return Stream.of(VALUES.merge(List.of(item(written, "credits", "day")), Map.of())
                        .get("items"))
                .map(items -> (Map<?, ?>) ((List<?>) items).getFirst())
                .map(item -> (Object) item.get("amount"))
                .findFirst()
                .orElseThrow();
    }

    private static Finding item(String amount, String unit, String per) {
        return Seeing.answered("limit", 50, "a sentence", ITEM, "amount", amount, "unit", unit, "per", per);
    }

    private static Finding named(String name) {
        return Seeing.answered("owner", 50, "a sentence", Map.of("name", "$name"), "name", name);
    }
}
