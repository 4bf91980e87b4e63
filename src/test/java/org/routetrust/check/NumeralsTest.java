package org.routetrust.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|5",
                "1,000|1000",
                "1,234,567|1234567",
                "1.800|1800",
                "1.234.567|1234567",
                "2.5k|2500",
                "1.2|1.2",
                "3万|30000",
                "1.5 万|15000",
                "10K|10000",
                "5.|5",
                "1,5|1.5",
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "十|10",
                "十五|15",
                "二十|20",
                "一百二十|120",
                "三千|3000",
                "两万|20000",
                "一百|100",
                "两|2"
            })
    void counts_things(String written, double number) {
        assertThat(((Number) number(written, true)).doubleValue()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,04|0.04", "0.040|0.04", "1.250|1.25", "12,99|12.99", "1,000|1000", "1.234.567|1234567"})
    void reads_prices(String written, double number) {
        assertThat(((Number) number(written, false)).doubleValue()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ",", "k", "1.2.3", "five", "-5", "1,2,x"})
    void reads_nothing_into_what_is_no_number(String written) {
        assertThat(Numerals.read(written, true)).isNull();
    }

    private static Object number(String written, boolean counted) {
        Object number = Numerals.read(written, counted);
        assertThat(number).as(written).isNotNull();
        return number == null ? 0 : number;
    }
}
