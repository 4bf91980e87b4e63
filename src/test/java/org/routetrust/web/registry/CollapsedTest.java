package org.routetrust.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollapsedTest {

    @Test
    void makes_every_run_of_white_space_one_space() {
        assertThat(Collapsed.of("\n 5\u00a0 credits\ta day \n").text()).isEqualTo("5 credits a day");
    }

    @Test
    void knows_where_each_character_stood() {
        Collapsed collapsed = Collapsed.of("  a \n b");

        assertThat(collapsed.original(0)).isEqualTo(2);
        assertThat(collapsed.original(2)).isEqualTo(6);
    }

    @Test
    void is_empty_for_nothing_but_white_space() {
        assertThat(Collapsed.of(" \t\n").text()).isEmpty();
    }
}
