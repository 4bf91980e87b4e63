package org.routetrust.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PatternsTest {

    private static final Regex FREE = Regex.compile("free (?P<what>\\w+)");
    private static final Regex FREE_AGAIN = Regex.compile("free (?P<what>\\w+)");
    private static final Regex PAID = Regex.compile("\\bpaid\\b");

    private final Patterns patterns = new Patterns(List.of(FREE, FREE_AGAIN, PAID));

    @Test
    void counts_patterns_written_alike_once() {
        assertThat(patterns.number(FREE)).isEqualTo(patterns.number(FREE_AGAIN));
        assertThat(patterns.number(PAID)).isNotEqualTo(patterns.number(FREE));
    }

    @Test
    void refuses_to_be_asked_for_a_pattern_it_was_not_given() {
        Probe probe = patterns.probe("free images");
        assertThatIllegalArgumentException().isThrownBy(() -> probe.finds(Regex.compile("images")));
    }

    @Test
    void wakes_only_what_could_match() {
        Probe probe = patterns.probe("Free images");
        assertThat(probe.awake().get(patterns.number(FREE))).isTrue();
        assertThat(probe.awake().get(patterns.number(PAID))).isFalse();
    }

    @Test
    void gives_the_first_place_and_what_it_captured() {
        assertThat(patterns.probe("a free image, a free song").first(FREE, 0))
                .isEqualTo(new Regex.Match(2, 12, Map.of("what", "image")));
    }

    @Test
    void takes_the_long_s_and_the_kelvin_sign_for_signs_of_their_own() {
        Regex keys = Regex.compile("\\bkeys\\b");
        assertThat(new Patterns(List.of(keys)).probe("free \u212Aey\u017F").finds(keys))
                .isFalse();
    }

    @Test
    @Timeout(20)
    void does_not_try_a_long_text_from_each_of_its_places_to_the_end() {
        Regex pattern = Regex.compile("x[^y]*z");
        String text = "x".repeat(400_000) + "y xz";
        assertThat(new Patterns(List.of(pattern)).probe(text).first(pattern, 0))
                .isEqualTo(new Regex.Match(400_002, 400_004, Map.of()));
    }

    @Test
    void names_the_regions_outside_which_nothing_matches() {
        Regex key = Regex.compile("sk-[a-z]{4}");
        String text = "no key ".repeat(20) + "sk-abcd" + " and none".repeat(20);
        List<Region> regions = new Patterns(List.of(key)).regions(text).getOrDefault(0, List.of());
        assertThat(regions).hasSize(1);
        assertThat(regions.getFirst().end() - regions.getFirst().start()).isLessThan(20);
        assertThat(key.findAll(text, "", regions)).isEqualTo(key.findAll(text, ""));
    }

    @Test
    void hands_out_one_probe_for_equal_texts() {
        Probes probes = new Probes(patterns);
        assertThat(probes.of("free")).isSameAs(probes.of("free")).isNotSameAs(probes.of("paid"));
    }

    @Test
    void tells_by_the_words_alone_what_it_could_find() {
        Probe probe = patterns.probe("free of charge, prepaid");
        assertThat(probe.couldFindAll(new int[] {patterns.number(FREE)})).isTrue();
        assertThat(probe.couldFindAll(new int[] {patterns.number(FREE), patterns.number(PAID)}))
                .isFalse();
    }

    @Test
    void forgets_texts_before_there_are_too_many() {
        Probes probes = new Probes(patterns);
        Probe first = probes.of("free");
        for (int i = 0; i < 4_000; i++) {
            assertThat(probes.of("free " + i).finds(FREE)).isTrue();
        }
        assertThat(probes.of("free")).isNotSameAs(first);
    }
}
