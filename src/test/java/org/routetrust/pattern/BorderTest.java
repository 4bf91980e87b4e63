package org.routetrust.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BorderTest {

    @Test
    void takes_the_words_that_matches_begin_with() {
        assertThat(Border.begin(Set.of("free", "gratis"))).isEqualTo(new Border(Set.of("free", "gratis"), 0));
    }

    @Test
    void begins_as_far_before_a_word_as_a_longer_one_holds_it() {
        assertThat(Border.begin(Set.of("free", "now free"))).isEqualTo(new Border(Set.of("free"), 4));
    }

    @Test
    void ends_behind_the_longest_word() {
        assertThat(Border.end(Set.of("credit", "credits"))).isEqualTo(new Border(Set.of("credit"), 7));
    }

    @Test
    void knows_nothing_of_what_may_be_absent_or_tells_too_little() {
        assertThat(Border.begin(Set.of("", "free")).words()).isEmpty();
        assertThat(Border.end(Set.of(" ")).words()).isEmpty();
    }
}
