package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void covers_a_piece_of_a_text() {
        assertThat(new Span(5, 9).of("Five free images")).isEqualTo("free");
    }

    @Test
    void refuses_to_be_empty() {
        assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
