package org.routetrust.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.routetrust.audit.Offer;

class DoublingTest {

    private static final int LENGTH = 12_000;
    private static final int ROUNDS = 5;

    /** A busy machine may spoil a measurement, but not all of them. */
    private static final int TRIES = 4;

    @ParameterizedTest
    @EnumSource
    void judges_a_hostile_text_in_time_that_grows_with_its_length(HostileText text) {
        List<Doubling> measured = new ArrayList<>();
        do {
            measured.add(Doubling.measure(Offer.ROAD, text, LENGTH, ROUNDS));
        } while (!measured.getLast().isLinear() && measured.size() < TRIES);

        assertThat(measured.getLast().isLinear()).as("%s", measured).isTrue();
    }

    @Test
    void takes_a_doubling_that_costs_twice_as_much_for_linear() {
        assertThat(new Doubling(HostileText.WORDS, List.of(1.0, 2.0, 4.2, 8.0)).isLinear())
                .isTrue();
    }

    @Test
    void refuses_one_doubling_that_costs_four_times_as_much() {
        assertThat(new Doubling(HostileText.WORDS, List.of(1.0, 2.0, 4.0, 16.0)).isLinear())
                .isFalse();
    }
}
