package org.routetrust.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class PrefilterTest {

    @Test
    void finds_words_inside_and_across_other_words() {
        assertThat(seen(List.of("image", "mage", "gen", "xyz"), "Imagen")).isEqualTo(bits(0, 1, 2));
    }

    @Test
    void finds_a_marked_word_only_where_it_stands_alone() {
        String alone = Letters.MARK + "us" + Letters.MARK;
        assertThat(seen(List.of(alone), "contact us")).isEqualTo(bits(0));
        assertThat(seen(List.of(alone), "us, of course")).isEqualTo(bits(0));
        assertThat(seen(List.of(alone), "status")).isEqualTo(bits());
    }

    @Test
    void finds_chinese_words_without_spaces() {
        assertThat(seen(List.of("免费", "积分"), "每天免费5积分")).isEqualTo(bits(0, 1));
    }

    @Test
    void finds_nothing_in_an_empty_text() {
        assertThat(seen(List.of("a"), "")).isEqualTo(bits());
    }

    @Property
    void sees_what_a_plain_search_sees(
            @ForAll @Size(min = 1, max = 6) @UniqueElements
                    List<@StringLength(min = 1, max = 4) @CharRange(from = 'a', to = 'c') String> words,
            @ForAll @StringLength(max = 20) @CharRange(from = 'a', to = 'd') String text) {
        BitSet plain = new BitSet();
        for (int word = 0; word < words.size(); word++) {
            plain.set(word, text.contains(words.get(word)));
        }
        assertThat(seen(words, text)).isEqualTo(plain);
    }

    private static BitSet seen(List<String> words, String text) {
        BitSet bits = new BitSet();
        new Prefilter(words).scan(text, (word, end) -> bits.set(word));
        return bits;
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }
}
