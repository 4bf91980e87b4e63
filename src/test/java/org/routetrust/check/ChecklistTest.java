package org.routetrust.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.routetrust.cue.Cues;
import org.routetrust.cue.Finding;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.rulebook.State;

class ChecklistTest {

    private static final Rulebook RULEBOOK = RulebookReader.builtIn();
    private static final Checklist CHECKLIST = new Checklist(RULEBOOK);
    private static final Instant DAY = Instant.parse("2026-05-13T10:00:00Z");

    @Test
    void gives_one_answer_per_check_in_the_order_of_the_checklist() {
        assertThat(CHECKLIST.answer(List.of(), finding -> DAY))
                .extracting(Answer::check)
                .isEqualTo(RULEBOOK.checks().stream().map(CheckRule::id).toList())
                .startsWith("owner", "limit", "expiry", "model-label", "output-terms", "payment-trigger", "support");
    }

    @Test
    void calls_missing_what_was_looked_for_and_is_not_there() {
        assertThat(CHECKLIST.answer(List.of(), finding -> DAY)).allMatch(answer -> answer.state() == State.MISSING);
    }

    @Test
    void calls_not_asked_what_nobody_looked_for() {
        assertThat(CHECKLIST.unasked()).allMatch(answer -> answer.state() == State.NOT_ASKED);
    }

    @Test
    void is_answered_by_one_clear_sentence_among_vague_ones() {
        Answer limit = answer(
                "limit",
                Seeing.weak("limit", 99, "Some free credits.", Map.of()),
                Seeing.answered("limit", 10, "5 credits a day.", Map.of()));

        assertThat(limit.state()).isEqualTo(State.ANSWERED);
        assertThat(limit.evidence())
                .extracting(Evidence::text)
                .containsExactly("5 credits a day.", "Some free credits.");
    }

    @Test
    void is_weak_while_only_vague_sentences_stand_there() {
        assertThat(answer("limit", Seeing.weak("limit", 99, "Some free credits.", Map.of()))
                        .state())
                .isEqualTo(State.WEAK);
    }

    @Test
    void puts_the_higher_rank_first_and_keeps_the_order_of_the_page_among_equals() {
        Answer owner = answer(
                "owner",
                Seeing.answered("owner", 50, "first", Map.of()),
                Seeing.answered("owner", 90, "best", Map.of()),
                Seeing.answered("owner", 50, "second", Map.of()));

        assertThat(owner.evidence()).extracting(Evidence::text).containsExactly("best", "first", "second");
    }

    @Test
    void puts_a_lower_finding_of_a_high_cue_behind() {
        Finding heading = Seeing.answered("owner", 50, "Brushwood", Map.of());
        Finding lower = new Finding(heading.cue(), heading.quote(), heading.captured(), 40);
        Finding sentence = Seeing.answered("owner", 45, "Brushwood runs it.", Map.of());

        assertThat(answer("owner", lower, sentence).evidence())
                .extracting(Evidence::text)
                .containsExactly("Brushwood runs it.", "Brushwood");
    }

    @Test
    void puts_what_more_cues_see_first_among_equals_where_the_check_says_so() {
        assertThat(first("payment-trigger")).isEqualTo("a fuller sentence");
        assertThat(first("limit")).isEqualTo("a sentence");
    }

    private static String first(String check) {
        return answer(
                        check,
                        Seeing.answered(check, 50, "a sentence", Map.of()),
                        Seeing.answered(check, 50, "a fuller sentence", Map.of()),
                        Seeing.answered(check, 30, "a fuller sentence", Map.of()))
                .evidence()
                .getFirst()
                .text();
    }

    @Test
    void writes_a_model_with_the_version_and_tier_that_follow_its_name() {
        assertThat(labels("Every picture is drawn by Qwen Image Edit 2511.")).containsExactly("Qwen Image Edit 2511");
        assertThat(labels("Our editor runs on Imagen-4-Fast.")).containsExactly("Imagen-4-Fast");
        assertThat(labels("Our editor runs on Seedream 4.5 in 30 seconds.")).containsExactly("Seedream 4.5");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> labels(String text) {
        Block block = new Block(0, Block.Kind.TEXT, List.of(), "", text);
        Page page = new Page("https://brushwood.art/", "", "en", List.of(block), null);
        List<Finding> findings = new Cues(RULEBOOK).find(page);
        return (List<Object>)
                answer("model-label", findings.toArray(new Finding[0])).value().getOrDefault("labels", List.of());
    }

    @Test
    void quotes_a_sentence_once_and_six_at_most() {
        List<Finding> findings =
                new ArrayList<>(Collections.nCopies(3, Seeing.answered("owner", 90, "the same", Map.of())));
        for (int i = 0; i < 20; i++) {
            findings.add(Seeing.answered("owner", 50, "sentence " + i, Map.of()));
        }

        assertThat(answer("owner", findings.toArray(new Finding[0])).evidence())
                .hasSize(6)
                .extracting(Evidence::text)
                .doesNotHaveDuplicates();
    }

    @Test
    void needs_a_facet_of_each_group_to_be_answered() {
        Finding rights = Seeing.answered("output-terms", 50, "Yours.", Map.of("ownership", "user"));
        Finding data = Seeing.weak("output-terms", 50, "Kept a month.", Map.of("retention", "stated"));

        assertThat(answer("output-terms", rights).state()).isEqualTo(State.WEAK);
        assertThat(answer("output-terms", data).state()).isEqualTo(State.WEAK);
        assertThat(answer("output-terms", rights, data).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void says_why_clear_words_are_only_part_of_an_answer() {
        Finding rights = Seeing.answered("output-terms", 50, "Yours.", Map.of("ownership", "user"));

        assertThat(answer("output-terms", rights).note()).startsWith("partial: ");
    }

    @Test
    void dates_each_quote_by_the_page_it_stands_on() {
        Finding old = Seeing.answered("owner", 50, "an old page", Map.of());
        Finding fresh = Seeing.answered("owner", 50, "a fresh page", Map.of());

        List<Evidence> evidence = CHECKLIST
                .answer(List.of(old, fresh), finding -> finding.equals(old) ? Instant.EPOCH : DAY)
                .getFirst()
                .evidence();

        assertThat(evidence).extracting(Evidence::capturedAt).containsExactly(Instant.EPOCH, DAY);
    }

    @Test
    void does_not_answer_by_an_address_alone() {
        Finding shown = Seeing.answered("owner", 50, "x", Map.of());

        assertThat(answer("owner", new Finding(shown.cue(), null, Map.of())).state())
                .isEqualTo(State.MISSING);
    }

    @Test
    void lets_no_check_be_answered_by_hidden_text() {
        assertThat(RULEBOOK.cues())
                .filteredOn(cue -> RULEBOOK.check(cue.target()).isPresent())
                .noneMatch(cue -> cue.in().contains("hidden"));
    }

    private static Answer answer(String check, Finding... findings) {
        return CHECKLIST.answer(List.of(findings), finding -> DAY).stream()
                .filter(answer -> answer.check().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
