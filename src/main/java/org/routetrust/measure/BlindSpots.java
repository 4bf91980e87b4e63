package org.routetrust.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.routetrust.cue.Cues;
import org.routetrust.cue.Finding;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.page.Quote;
import org.routetrust.page.Sentences;
import org.routetrust.page.Span;
import org.routetrust.pattern.Regex;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.Rulebook;

/**
 * Looks over pages for what the cues of a rulebook pass by: sentences that hold a decision word and in which no cue
 * fires. Remembers which cues fired on any of the pages. For one thread.
 */
public final class BlindSpots {

    private static final Set<Block.Kind> READ =
            Set.of(Block.Kind.HEADING, Block.Kind.TEXT, Block.Kind.ITEM, Block.Kind.ROW, Block.Kind.ANSWER);

    private final Rulebook rulebook;
    private final Cues cues;
    private final Set<String> fired = new HashSet<>();

    /** Takes the rules that are looked over. */
    public BlindSpots(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.cues = new Cues(rulebook);
    }

    /**
     * A sentence that no cue looks at.
     *
     * @param text of the sentence
     * @param words the decision words in it, lower-case
     */
    public record Passed(String text, List<String> words) {

        /** Copies the words. */
        public Passed {
            words = List.copyOf(words);
        }
    }

    /** The sentences of a page that are passed by, each once, in reading order. Menus and footers are left out. */
    public List<Passed> look(Page page) {
        List<Finding> findings = cues.find(page);
        findings.forEach(finding -> fired.add(finding.cue().id()));
        List<Quote> seen =
                findings.stream().map(Finding::quote).filter(Objects::nonNull).toList();
        return page.blocks().stream()
                .filter(block -> READ.contains(block.kind()))
                .flatMap(block -> Sentences.of(block).stream()
                        .filter(span -> seen.stream().noneMatch(quote -> isIn(quote, block, span)))
                        .map(span -> block.text().substring(span.start(), span.end())))
                .distinct()
                .map(sentence -> new Passed(sentence, decisionWords(sentence)))
                .filter(passed -> !passed.words().isEmpty())
                .toList();
    }

    private static boolean isIn(Quote quote, Block block, Span span) {
        return quote.block() == block.index() && quote.start() < span.end() && span.start() < quote.end();
    }

    private List<String> decisionWords(String sentence) {
        List<String> words = new ArrayList<>();
        for (Regex pattern : rulebook.words().decisionWords()) {
            Regex.Match match = pattern.find(sentence, 0);
            if (match != null) {
                words.add(match.in(sentence).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** The cues that fired on none of the pages looked at so far, in the order of the rulebook. */
    public List<String> silent() {
        return rulebook.cues().stream()
                .map(CueRule::id)
                .filter(cue -> !fired.contains(cue))
                .toList();
    }
}
