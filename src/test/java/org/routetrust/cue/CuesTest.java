package org.routetrust.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.pattern.Regex;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.RulebookReader;

class CuesTest {

    private static final CueRule FREE = cue("free", List.of("\\bfree\\b"), List.of(), List.of());
    private static final CueRule AMOUNT = new CueRule(
            "limit.amount",
            "limit",
            CueRule.Says.ANSWERED,
            50,
            regexes(List.of("(?P<amount>[0-9]+) credits")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of("text"),
            Map.of("amount", "$amount"),
            List.of());

    @Test
    void quotes_the_sentence_and_not_the_block() {
        List<Finding> findings = find(FREE, "We sell pens. Images are free. Try one.");
        assertThat(findings)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.quote()).extracting("text").isEqualTo("Images are free."));
    }

    @Test
    void gives_findings_in_reading_order_whatever_the_order_of_the_cues() {
        List<Finding> findings =
                new Cues(List.of(AMOUNT, FREE), List.of()).find(page("It is free.", "You get 5 credits."));
        assertThat(findings).extracting(finding -> finding.cue().id()).containsExactly("limit.free", "limit.amount");
    }

    @Test
    void finds_every_amount_of_a_sentence_where_the_cue_gives_a_value() {
        assertThat(find(AMOUNT, "Either 5 credits or 7 credits"))
                .extracting(finding -> finding.captured().get("amount"))
                .containsExactly("5", "7");
    }

    @Test
    void finds_a_sentence_once_where_the_cue_gives_no_value() {
        assertThat(find(FREE, "free and free and free")).hasSize(1);
    }

    @Test
    void stops_counting_a_sentence_said_a_hundred_times() {
        String[] same = Stream.generate(() -> "It is free.").limit(100).toArray(String[]::new);
        assertThat(new Cues(List.of(FREE), List.of()).find(page(same))).hasSize(40);
    }

    @Test
    void looks_at_the_headings_for_under_and_unless_under() {
        CueRule cue = cue("free", List.of("\\bfree\\b"), List.of("pricing"), List.of("competitors"));
        assertThat(find(cue, List.of("Pricing"), "It is free.")).hasSize(1);
        assertThat(find(cue, List.of(), "It is free.")).isEmpty();
        assertThat(find(cue, List.of("Pricing", "Competitors"), "It is free.")).isEmpty();
    }

    @Test
    void reads_the_same_sentence_under_each_of_its_headings() {
        CueRule cue = cue("free", List.of("\\bfree\\b"), List.of("pricing"), List.of());
        Block above = new Block(0, Block.Kind.TEXT, List.of("About"), "", "It is free.");
        Block below = new Block(1, Block.Kind.TEXT, List.of("Pricing"), "", "It is free.");
        List<Finding> findings =
                new Cues(List.of(cue), List.of()).find(new Page("", "", "", List.of(above, below), null));
        assertThat(findings).extracting("quote.block").containsExactly(1);
    }

    @Test
    void ranks_what_states_a_thing_above_a_label_a_question_and_code() {
        assertThat(rank(Block.Kind.TEXT, "Images are free.")).isEqualTo(50);
        assertThat(rank(Block.Kind.HEADING, "Images are free.")).isEqualTo(50);
        assertThat(rank(Block.Kind.ITEM, "free images")).isEqualTo(50);
        assertThat(rank(Block.Kind.HEADING, "Free images")).isEqualTo(40);
        assertThat(rank(Block.Kind.TEXT, "Are images free?")).isEqualTo(40);
        assertThat(rank(Block.Kind.CODE, "# free.")).isEqualTo(40);
    }

    @Test
    void reads_what_follows_a_question_in_its_paragraph_as_the_answer() {
        CueRule yes = cue("yes", List.of("^yes"), List.of("\\bfree\\b[^?]*\\?$"), List.of(), "answer");
        assertThat(find(yes, "We draw. Is it free? Yes, it is. Is it fast? Yes, very."))
                .extracting("quote.text")
                .containsExactly("Yes, it is.");
        assertThat(find(yes, "It is free! Yes, it is.")).isEmpty();
    }

    private static int rank(Block.Kind kind, String text) {
        CueRule free = cue("free", List.of("\\bfree\\b"), List.of(), List.of(), "text", "item", "heading", "code");
        Page page = new Page("", "", "", List.of(new Block(0, kind, List.of(), "", text)), null);
        return new Cues(List.of(free), List.of()).find(page).getFirst().rank();
    }

    @Test
    void takes_time_in_proportion_to_a_hostile_text() {
        Cues cues = new Cues(RulebookReader.builtIn());
        cues.find(hostile(20));
        long once = processorTime(cues, hostile(30));
        long fourTimes = processorTime(cues, hostile(120));
        assertThat(fourTimes).isLessThan(10 * once);
    }

    /** The least of three: the first may make states, and others may use the processor's memory. */
    private static long processorTime(Cues cues, Page page) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(cues.find(page)).isNotEmpty();
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return least;
    }

    /** Sentences that differ and never end, of words that wake many patterns. */
    private static Page hostile(int sentences) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            texts.add(
                    ("free " + i + " credits per day we may not unlimited API key for image use ").repeat(8) + "ends.");
        }
        return page(texts.toArray(String[]::new));
    }

    private static List<Finding> find(CueRule cue, String text) {
        return find(cue, List.of(), text);
    }

    private static List<Finding> find(CueRule cue, List<String> path, String text) {
        Block block = new Block(0, Block.Kind.TEXT, path, "", text);
        return new Cues(List.of(cue), List.of()).find(new Page("", "", "", List.of(block), null));
    }

    private static Page page(String... texts) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(new Block(blocks.size(), Block.Kind.TEXT, List.of(), "", text));
        }
        return new Page("", "", "", blocks, null);
    }

    private static CueRule cue(String name, List<String> match, List<String> under, List<String> unlessUnder) {
        return cue(name, match, under, unlessUnder, "text");
    }

    private static CueRule cue(
            String name, List<String> match, List<String> under, List<String> unlessUnder, String... in) {
        return new CueRule(
                "limit." + name,
                "limit",
                CueRule.Says.ANSWERED,
                50,
                regexes(match),
                List.of(),
                regexes(under),
                List.of(),
                regexes(unlessUnder),
                Set.of(in),
                Map.of(),
                List.of());
    }

    private static List<Regex> regexes(List<String> sources) {
        return sources.stream().map(Regex::compile).toList();
    }
}
