package org.routetrust.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WantedTest {

    private final Lexicon.Growing growing = new Lexicon.Growing();
    private final Wanted wanted = Wanted.of(
            new Literals().part(Regex.compile("free.*(?:credits|images)").node()), growing);
    private final Lexicon lexicon = growing.done();

    @Test
    void wants_a_word_of_each_set() {
        assertThat(wanted.couldMatch(lexicon.in("free as air"))).isFalse();
        assertThat(wanted.couldMatch(lexicon.in("images to sell"))).isFalse();
        assertThat(wanted.couldMatch(lexicon.in("free images"))).isTrue();
    }

    @Test
    void wants_the_beginning_before_the_end() {
        assertThat(wanted.couldMatch(lexicon.in("images for free"))).isFalse();
        assertThat(wanted.couldMatch(lexicon.in("images, free credits"))).isTrue();
    }

    @Test
    void tells_where_a_match_can_stand() {
        String text = "get a free hand: 3 credits and 2 images each";
        SetsSeen seen = lexicon.in(text);
        assertThat(text.substring(wanted.from(seen), wanted.to(seen, text.length())))
                .startsWith("free hand")
                .contains("2 images")
                .hasSizeLessThan("free hand: 3 credits and 2 images each".length());
    }

    @Test
    void leaves_the_place_open_where_no_word_tells_it() {
        Lexicon.Growing other = new Lexicon.Growing();
        Wanted open =
                Wanted.of(new Literals().part(Regex.compile("\\w+ credits \\w+").node()), other);
        SetsSeen seen = other.done().in("free credits today");
        assertThat(open.from(seen)).isZero();
        assertThat(open.to(seen, 18)).isEqualTo(18);
    }
}
