package org.routetrust.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Lexicon.Growing growing = new Lexicon.Growing();

    @Test
    void counts_equal_sets_once() {
        assertThat(growing.set(Set.of("free"))).isEqualTo(growing.set(Set.of("free")));
        assertThat(growing.set(Set.of("paid"))).isNotEqualTo(growing.set(Set.of("free")));
        assertThat(growing.done().size()).isEqualTo(2);
    }

    @Test
    void sees_the_sets_that_a_text_has_a_word_of_and_no_other() {
        int free = growing.firstOf(Set.of("free", "gratis"));
        int paid = growing.firstOf(Set.of("paid", "gratis"));
        int none = growing.set(Set.of("never"));

        SetsSeen seen = growing.done().in("Free, gratis");

        assertThat(IntStream.range(0, seen.size()).map(seen::get)).containsExactly(free, paid);
        assertThat(seen.hasAll(new int[] {free, paid})).isTrue();
        assertThat(seen.hasAll(new int[] {free, none})).isFalse();
    }

    @Test
    void tells_of_a_set_that_is_not_listed_whether_it_is_there() {
        int free = growing.set(Set.of("free"));
        SetsSeen seen = growing.done().in("free");
        assertThat(seen.has(free)).isTrue();
        assertThat(seen.size()).isZero();
    }

    @Test
    void tells_where_the_first_and_the_last_word_of_a_set_begin() {
        Set<String> words = Set.of("free", Letters.MARK + "paid" + Letters.MARK);
        int set = growing.firstOf(words);
        growing.lastOf(words);
        SetsSeen seen = growing.done().in("a free or paid, or free, or prepaid one");
        assertThat(seen.first(set)).isEqualTo(2);
        assertThat(seen.last(set)).isEqualTo(19);
    }

    @Test
    void reports_every_word_by_its_sets() {
        int set = growing.firstOf(Set.of("key", "token"));
        List<String> reported = new ArrayList<>();
        growing.done().scan("a key, a token", (seen, end) -> reported.add(seen + " at " + end));
        assertThat(reported).containsExactly(set + " at 5", set + " at 14");
    }
}
