package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.report.Report;
import org.routetrust.rulebook.KeyRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.secret.Keys;

class QuickCheckTest {

    private static final Rulebook RULEBOOK = RulebookReader.builtIn();
    private static final QuickCheck CHECK = new QuickCheck(new Road(RULEBOOK));
    private static final Instant NOON = Instant.parse("2026-05-13T12:00:00Z");

    static Stream<KeyRule> rules() {
        return RULEBOOK.keys().stream();
    }

    private static KeyRule rule(String id) {
        return rules().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static QuickAnswer answer(String text) {
        return answer(text, "");
    }

    private static QuickAnswer answer(String text, String url) {
        QuickResult result = CHECK.check(text, url, NOON);
        assertThat(result).isInstanceOf(QuickAnswer.class);
        return (QuickAnswer) result;
    }

    private static List<String> wrongFields(QuickResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result)
                .problems().stream().map(Refused.Problem::field).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds_no_key_of_any_shape_in_any_part_of_the_answer(KeyRule rule) throws IOException {
        String key = Keys.body(rule, 11);
        String written = Keys.written(rule, key);

        String json = ObjectMapper.getDefault()
                .writeValueAsString(answer(
                        "Copy this shared key: " + written + "\n\n| key |\n|---|\n| " + written + " |\n",
                        "https://board.example/?q=" + written.replace(' ', '+')));

        assertThat(json).contains("\"shape\":\"" + rule.id() + "\"").doesNotContain(key);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void names_issuer_shape_length_and_place_of_a_key_of_every_shape(KeyRule rule) {
        String key = Keys.body(rule, 12);
        String before = Keys.before(rule);

        QuickAnswer answer = answer("First line.\r\n\uD83C\uDFA8 " + before + key + Keys.after(rule));

        assertThat(answer.sharedKey()).isTrue();
        assertThat(answer.keysFound()).isEqualTo(1);
        assertThat(answer.keys()).singleElement().satisfies(found -> {
            assertThat(found.issuer()).isEqualTo(rule.issuer());
            assertThat(found.shape()).isEqualTo(rule.id());
            assertThat(found.length()).isEqualTo(key.length());
            assertThat(found.line()).isEqualTo(2);
            assertThat(found.column()).isEqualTo(3 + before.length());
            assertThat(found.shown()).hasSizeLessThanOrEqualTo(8 + 1 + 4).contains("\u2026");
        });
    }

    @Test
    void says_where_to_revoke_a_key_and_whom_to_tell() {
        KeyRule groq = rule("groq");

        QuickAnswer.PrintedKey found =
                answer("GROQ=" + Keys.body(groq, 13)).keys().getFirst();

        assertThat(found.revoke()).isEqualTo(groq.revoke());
        assertThat(found.why()).isNotBlank();
        assertThat(found.steps()).hasSize(3);
        assertThat(found.steps().get(0)).contains("Do not try it");
        assertThat(found.steps().get(1)).contains("revoke", groq.revoke());
        assertThat(found.steps().get(2)).contains("tell the issuer (Groq)");
    }

    @Test
    void says_to_revoke_a_key_where_one_got_it_if_no_address_is_known() {
        QuickAnswer.PrintedKey found = answer(Keys.written(rule("bearer"), Keys.body(rule("bearer"), 14)))
                .keys()
                .getFirst();

        assertThat(found.revoke()).isNull();
        assertThat(found.steps().get(1)).contains("revoke it now where you got it");
    }

    @Test
    void has_a_text_ready_that_names_issuer_place_masked_form_and_date() {
        String key = Keys.body(rule("groq"), 15);

        QuickAnswer.PrintedKey found =
                answer("\n try " + key, "board.example/keys").keys().getFirst();

        assertThat(found.notice())
                .contains("Issuer: Groq", "Where: board.example/keys, line 2, column 6")
                .contains(found.shown(), key.length() + " characters", "2026-05-13")
                .doesNotContain(key);
    }

    @Test
    void says_in_the_text_to_send_that_there_is_no_link() {
        assertThat(answer(Keys.body(rule("groq"), 16)).keys().getFirst().notice())
                .contains("without a link");
    }

    @Test
    void lists_keys_in_reading_order() {
        String text = Keys.body(rule("relay"), 17) + "\n" + Keys.body(rule("groq"), 17);

        assertThat(answer(text).keys())
                .extracting(QuickAnswer.PrintedKey::shape)
                .containsExactly("relay", "groq");
    }

    @Test
    void lists_a_hundred_keys_and_counts_all() {
        StringBuilder text = new StringBuilder();
        for (int seed = 0; seed < 120; seed++) {
            text.append(Keys.body(rule("groq"), seed)).append('\n');
        }

        QuickAnswer answer = answer(text.toString());

        assertThat(answer.keys()).hasSize(100);
        assertThat(answer.keys().getLast().line()).isEqualTo(100);
        assertThat(answer.keysFound()).isEqualTo(120);
    }

    @Test
    void recognises_an_offer_that_prints_no_key_and_gives_each_flag_its_sentence() {
        QuickAnswer answer = answer("Copy one of these shared API keys: they work for everybody.");

        assertThat(answer.sharedKey()).isTrue();
        assertThat(answer.kind()).isEqualTo("shared-key");
        assertThat(answer.keys()).isEmpty();
        assertThat(answer.text()).startsWith("Yes.").contains("No key is printed");
        assertThat(answer.flags())
                .filteredOn(flag -> flag.id().equals("shared-key"))
                .singleElement()
                .satisfies(flag -> assertThat(flag.text()).isNotBlank())
                .satisfies(flag -> assertThat(flag.quotes())
                        .extracting(Report.Quoted::quote)
                        .contains("Copy one of these shared API keys: they work for everybody."));
    }

    @Test
    void quotes_a_sentence_once_and_no_sentence_of_a_flag_again() {
        QuickAnswer answer = answer("Copy this shared key, it works for everybody:\n" + Keys.body(rule("groq"), 20));

        assertThat(answer.flags())
                .isNotEmpty()
                .allSatisfy(flag -> assertThat(flag.quotes())
                        .extracting(Report.Quoted::quote)
                        .doesNotHaveDuplicates());
        assertThat(answer.because()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "支持号池轮询，多个账号自动切换。",
                "You log in with our accounts. Share one Plus account among five friends.",
                "Grab a free key from our Telegram bot: copy a shared key, it works for everybody."
            })
    void recognises_pools_shared_accounts_and_giveaways(String text) {
        assertThat(answer(text).sharedKey()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why you should never use a shared API key\n\nA leaked key belongs to a victim: it is somebody else's"
                        + " bill. Stay away from shared accounts and report what you find.",
                "Keep your API key safe. Store it in an environment variable, never commit it, and rotate it every"
                        + " ninety days. export OPENAI_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxx",
                "Run this proxy on your own server. It keeps your own API key out of the browser:"
                        + " set OPENAI_API_KEY=YOUR_KEY in .env and start it.",
                "Create a key of your own at https://platform.openai.com/api-keys and set a spending limit."
            })
    void finds_nothing_in_what_warns_teaches_or_uses_a_key_of_ones_own_and_says_why_that_is_no_promise(String text) {
        QuickAnswer answer = answer(text);

        assertThat(answer.sharedKey()).isFalse();
        assertThat(answer.keys()).isEmpty();
        assertThat(answer.text()).startsWith("Nothing found.").contains("no promise");
    }

    @Test
    void says_where_a_page_could_not_be_read() {
        assertThat(answer("<html><head><title></title></head><body><div></div></body></html>")
                        .text())
                .contains("could not be read", "no promise");
    }

    @Test
    void answers_the_same_twice() {
        String text = "Copy one of these shared API keys: " + Keys.body(rule("groq"), 18);

        assertThat(answer(text)).isEqualTo(answer(text));
    }

    @Test
    void asks_for_a_text() {
        assertThat(wrongFields(CHECK.check(null, null, NOON))).containsExactly("text");
        assertThat(wrongFields(CHECK.check(" \n", "", NOON))).containsExactly("text");
    }

    @Test
    void refuses_a_text_that_is_too_large() {
        assertThat(wrongFields(CHECK.check("\u4EF7".repeat(4_000_000), "", NOON)))
                .containsExactly("text");
    }

    @Test
    void refuses_an_address_that_is_none_without_repeating_it() {
        String key = Keys.body(rule("groq"), 19);

        QuickResult result = CHECK.check("A text.", "https://me:" + key + "@board.example/", NOON);

        assertThat(wrongFields(result)).containsExactly("url");
        assertThat(result.toString()).doesNotContain(key);
    }
}
