package org.routetrust.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.rulebook.KeyRule;
import org.routetrust.rulebook.RulebookReader;

class MaskerTest {

    private static final List<KeyRule> RULES = RulebookReader.builtIn().keys();
    private static final Masker MASKER = new Masker(RULES);

    static Stream<KeyRule> rules() {
        return RULES.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void finds_a_key_of_every_shape_and_names_its_issuer(KeyRule rule) {
        String key = Keys.body(rule, 1);
        String text = "Use " + Keys.written(rule, key) + " today.";

        assertThat(MASKER.mask(text).found()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(rule.id());
            assertThat(found.issuer()).isEqualTo(rule.issuer());
            assertThat(text.substring(found.start(), found.end())).isEqualTo(key);
            assertThat(found.length()).isEqualTo(key.length());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shows_at_most_eight_characters_in_front_and_four_behind(KeyRule rule) {
        String key = Keys.body(rule, 2);

        Masker.Masked all = MASKER.mask(Keys.written(rule, key));
        int start = Keys.before(rule).length();
        String masked = all.text().substring(start, start + key.length());

        assertThat(masked).matches("(?s).{0,8}\u2022{12,}.{0,4}");
        assertThat(all.found().getFirst().shown())
                .isEqualTo(masked.replaceAll("\u2022+", "\u2026"))
                .hasSizeLessThanOrEqualTo(8 + 1 + 4);
        assertThat(masked.chars().filter(c -> c == Masker.BULLET).count()).isGreaterThanOrEqualTo(key.length() / 2);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leaves_every_other_character_where_it_was(KeyRule rule) {
        String key = Keys.body(rule, 3);
        String before = "Preise — 价格 \uD83C\uDFA8 " + Keys.before(rule);
        String after = Keys.after(rule) + " , and 5 credits a day.";

        String masked = MASKER.mask(before + key + after).text();

        assertThat(masked).hasSize(before.length() + key.length() + after.length());
        assertThat(masked).startsWith(before).endsWith(after).doesNotContain(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Just use %s for your tests.",
                "免费密钥%s每日更新",
                "密钥：%s。",
                "| name | where |\n|---|---|\n| first key | %s |",
                "{\"api_key\": \"%s\", \"n\": 1}",
                "https://relay.example/v1?api_key=%s&n=1",
                "OPENAI_API_KEY=%s\nNEXT=1",
                "export API_KEY='%s'",
                "Authorization: Bearer %s",
                "<td>API Key</td><td><code>%s</code></td>",
            })
    void masks_a_key_wherever_it_stands(String place) {
        for (KeyRule rule : RULES) {
            if (Keys.before(rule).isEmpty()) {
                String key = Keys.body(rule, 4);
                assertThat(MASKER.mask(place.formatted(key)).text())
                        .as(rule.id())
                        .doesNotContain(key.substring(8));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "API Key: %s", "API-KEY=%s", "api_key = \"%s\"", "Access token: %s", "access_token=%s", "Secret key %s",
                "Your key is %s", "MY_SERVICE_TOKEN=%s", "接口密钥：%s", "令牌 %s", "API Key\t%s", "API Key:\n%s"
            })
    void masks_bare_hex_after_a_word_that_tells_what_it_is(String place) {
        for (int length : new int[] {32, 40, 64}) {
            String key = hex(length);
            assertThat(MASKER.mask(place.formatted(key)).found())
                    .as("%d", length)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"commit %s", "sha256: %s", "https://site.example/image/%s.png", "monkey%s", "Keyboards: %s"})
    void leaves_hex_that_no_word_calls_a_key(String place) {
        assertThat(MASKER.mask(place.formatted(hex(40))).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk-xxxxxxxxxxxxxxxxxxxxxxxx",
                "sk-proj-xxxxxxxxxxxxxxxxxxxxxxxx",
                "sk-your-api-key-goes-here-please",
                "sk-YOUR_API_KEY_GOES_HERE_PLEASE",
                "sk-ant-your-own-key-from-the-console",
                "hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "API Key: 00000000000000000000000000000000",
                "API Key: your_key_here",
                "sk-...",
            })
    void leaves_placeholders(String text) {
        assertThat(MASKER.mask(text).text()).isEqualTo(text);
    }

    @Test
    void masks_a_key_that_is_written_so_that_only_a_reader_sees_it() {
        String key = Keys.body(rule("relay"), 10);
        String half = key.substring(0, 20);
        String rest = key.substring(20);
        assertThat(List.of(
                        half + "\u200B" + rest,
                        half + "\u00AD" + rest,
                        half + "<wbr>" + rest,
                        half + "<b></b>" + rest,
                        half + "\n  " + rest,
                        references(key),
                        escapes(key),
                        "k%3D" + key.replace("-", "%2D"),
                        "k%3D" + key.replace("-", "%252D"),
                        fullWidth(key),
                        base64("API_KEY=" + key),
                        base64(base64("API_KEY=" + key)),
                        HexFormat.of().formatHex(("k=" + key).getBytes(StandardCharsets.US_ASCII))))
                .allSatisfy(text -> {
                    Masker.Masked masked = MASKER.mask("See: " + text + " now");
                    assertThat(masked.found()).singleElement().satisfies(found -> {
                        assertThat(found.rule()).isEqualTo("relay");
                        assertThat(found.length()).isEqualTo(key.length());
                    });
                    assertThat(masked.text()).hasSameSizeAs("See: " + text + " now");
                    assertThat(masked.text())
                            .startsWith("See: ")
                            .endsWith(" now")
                            .contains("\u2022".repeat(51));
                });
    }

    @Test
    void masks_a_key_again_where_no_word_tells_it() {
        String key = hex(40);
        Masker.Masked masked = MASKER.mask("see " + key + ", I mean API key: " + key + " or (" + key + ")");
        assertThat(masked.found()).hasSize(3).extracting(Masker.Found::rule).containsOnly("bare-hex");
        assertThat(masked.text()).doesNotContain(key);
    }

    @Test
    void leaves_texts_that_only_look_encoded() {
        String words = "only words, and no key at all in here";
        assertThat(List.of(
                        base64(words),
                        "data:image/png;base64," + "iVBORw0KGgo".repeat(9),
                        "a < b & c > d % e \\u12",
                        "&#0;&#xZZ;%zz"))
                .allSatisfy(text -> assertThat(MASKER.mask(text)).isEqualTo(new Masker.Masked(text, List.of())));
    }

    @Test
    void gives_equal_keys_one_fingerprint_that_tells_nothing_of_them() {
        byte[] secret = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        Masker masker = new Masker(RULES, new Fingerprints(secret));
        String key = Keys.body(rule("relay"), 11);
        String other = Keys.body(rule("relay"), 12);

        List<Masker.Found> found = masker.mask(key + "\n\n" + other + "\n\n" + key + "\n\n" + references(key))
                .found();

        assertThat(found).extracting(Masker.Found::fingerprint).allMatch(print -> print.matches("[0-9a-f]{32}"));
        assertThat(found.stream().map(Masker.Found::fingerprint).distinct()).hasSize(2);
        assertThat(new Masker(RULES, new Fingerprints("fedcba9876543210".getBytes(StandardCharsets.US_ASCII)))
                        .mask(key)
                        .found()
                        .getFirst()
                        .fingerprint())
                .isNotEqualTo(found.getFirst().fingerprint());
    }

    private static String references(String key) {
        return key.chars().mapToObj(c -> "&#" + c + ';').collect(Collectors.joining());
    }

    private static String escapes(String key) {
        return key.chars().mapToObj(c -> "\\u%04x".formatted(c)).collect(Collectors.joining());
    }

    private static String fullWidth(String key) {
        return key.chars()
                .mapToObj(c -> String.valueOf((char) (c - '!' + '\uFF01')))
                .collect(Collectors.joining());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void masks_all_keys_of_a_list_each_once() {
        StringBuilder list = new StringBuilder();
        for (KeyRule rule : RULES) {
            list.append(Keys.written(rule, Keys.body(rule, 5))).append('\n');
            list.append(Keys.written(rule, Keys.body(rule, 6))).append('\n');
        }

        List<Masker.Found> found = MASKER.mask(list.toString()).found();

        assertThat(found).hasSize(2 * RULES.size());
        assertThat(found).extracting(Masker.Found::start).doesNotHaveDuplicates();
    }

    @Test
    void leaves_a_masked_text_as_it_is() {
        String once = MASKER.mask(Keys.body(RULES.getFirst(), 7) + " and " + Keys.body(rule("groq"), 7))
                .text();

        assertThat(MASKER.mask(once)).isEqualTo(new Masker.Masked(once, List.of()));
    }

    @Test
    @Timeout(20)
    void takes_a_time_that_grows_with_the_length_of_the_text() {
        time(text(40));
        long small = Math.min(time(text(40)), time(text(40)));
        long large = Math.min(time(text(400)), time(text(400)));

        // Ten times the text; a pass per key would take a hundred times as long.
        assertThat(large).isLessThan(40 * Math.max(small, 2_000_000));
    }

    @Test
    @Timeout(20)
    void does_not_lose_itself_in_hostile_text() {
        assertThat(MASKER.mask("sk-".repeat(20_000)).text()).hasSize(60_000);
        assertThat(MASKER.mask("api key " + "<".repeat(12_000)).found()).isEmpty();
        assertThat(MASKER.mask("key: ".repeat(12_000)).found()).isEmpty();
        assertThat(MASKER.mask("\n> ".repeat(400_000)).found()).isEmpty();
        assertThat(MASKER.mask("<a".repeat(100_000)).found()).isEmpty();
        assertThat(MASKER.mask("a1B2c3D4".repeat(100_000)).found()).isEmpty();
    }

    private static String text(int kilobytes) {
        KeyRule rule = RULES.getFirst();
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < kilobytes * 1000; i++) {
            text.append("Take the next key. ").append(Keys.body(rule, i)).append('\n');
        }
        return text.toString();
    }

    private static long time(String text) {
        long start = System.nanoTime();
        assertThat(MASKER.mask(text).found()).isNotEmpty();
        return System.nanoTime() - start;
    }

    private static String hex(int length) {
        KeyRule hex = rule("bare-hex");
        return (Keys.body(hex, 8) + Keys.body(hex, 9)).substring(0, length);
    }

    private static KeyRule rule(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }
}
