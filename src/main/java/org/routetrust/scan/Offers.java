package org.routetrust.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.routetrust.cue.Cues;
import org.routetrust.cue.Finding;
import org.routetrust.kind.Classification;
import org.routetrust.kind.Classifier;
import org.routetrust.page.Page;
import org.routetrust.page.PageReader;
import org.routetrust.page.Quote;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Rulebook;

/**
 * Sentences that offer somebody else's access, in a text that is of that kind as a whole: one that warns uses the same
 * words. Judged by the cues of kinds and warnings, as pages are.
 */
final class Offers {

    private static final String KIND = "shared-key";
    private static final String MARKDOWN = "text/markdown";

    private final PageReader reader = new PageReader();
    private final Cues cues;
    private final Classifier classifier;
    private final @Nullable KindRule kind;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    Offers(Rulebook rulebook) {
        this.cues = new Cues(
                rulebook.cues().stream()
                        .filter(cue -> rulebook.check(cue.target()).isEmpty())
                        .toList(),
                rulebook.words().neverSelf());
        this.classifier = new Classifier(rulebook);
        this.kind = rulebook.kind(KIND).orElse(null);
        rulebook.kind(KIND).ifPresent(known -> {
            rulebook.warnings().stream()
                    .filter(warning -> known.settledBy().contains(warning.id()))
                    .forEach(warning -> rules.put(warning.target(), Rule.of(warning)));
            rules.put(known.id(), Rule.of(known));
        });
    }

    /**
     * A sentence.
     *
     * @param start about where it begins in the source
     */
    record Offer(Rule rule, int start, String sentence) {}

    /** The sentences of a masked text, each once, in their order. */
    List<Offer> in(String masked) {
        Page page = reader.read("", MARKDOWN, masked);
        Map<Quote, Rule> sentences = new LinkedHashMap<>();
        choose(cues.find(page), (finding, rule) -> {
            if (finding.quote() != null) {
                sentences.merge(finding.quote(), rule, Offers::moreTelling);
            }
        });
        return sentences.isEmpty() ? List.of() : placed(sentences, masked);
    }

    /** A warning says what to do; the kind only what it is. */
    private static Rule moreTelling(Rule first, Rule second) {
        return first.id().startsWith("kind.") ? second : first;
    }

    private void choose(List<Finding> findings, BiConsumer<Finding, Rule> chosen) {
        Classification seen = classifier.classify(findings);
        if (kind == null || !seen.kind().equals(kind.id())) {
            return;
        }
        Set<String> raised = new HashSet<>(Set.of(kind.id()));
        seen.signs().forEach(sign -> raised.add("warning." + sign));
        for (Finding finding : findings) {
            Rule rule = rules.get(finding.cue().target());
            if (rule != null
                    && finding.cue().rank() > 0
                    && raised.contains(finding.cue().target())) {
                chosen.accept(finding, rule);
            }
        }
    }

    private static List<Offer> placed(Map<Quote, Rule> sentences, String text) {
        Folded folded = new Folded(text);
        List<Offer> offers = new ArrayList<>();
        sentences.forEach((quote, rule) -> offers.add(new Offer(rule, folded.find(quote.text()), quote.text())));
        offers.sort(Comparator.comparingInt(Offer::start));
        return offers;
    }
}
