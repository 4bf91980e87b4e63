package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void puts_a_price_and_its_period_together() {
        assertThat(Pages.lines(Pages.html("<div><div>$20</div><div>/month</div></div>")))
                .containsExactly("TEXT $20 /month");
        assertThat(Pages.lines(Pages.html("<div>5</div><div>free images per day</div>")))
                .containsExactly("TEXT 5 free images per day");
    }

    @Test
    void leaves_a_price_and_the_next_offer_apart() {
        assertThat(Pages.lines(Pages.html("<div>$20</div><div>Pro plan</div>")))
                .containsExactly("TEXT $20", "TEXT Pro plan");
    }

    @Test
    void leaves_figures_apart_that_something_struck_divides() {
        assertThat(Pages.lines(Pages.html("<div>$20</div><s>$30</s><div>/month</div>")))
                .hasSize(2);
    }
}
