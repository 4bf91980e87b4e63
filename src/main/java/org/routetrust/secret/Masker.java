package org.routetrust.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.routetrust.pattern.Patterns;
import org.routetrust.pattern.Regex;
import org.routetrust.pattern.Region;
import org.routetrust.rulebook.KeyRule;

/**
 * Masks credentials: every character but the first few and last few becomes a bullet, so that offsets stay what they
 * were. Finds the shapes the rulebook knows; it does not promise to find others, and never tries a key.
 */
public final class Masker {

    /** What stands for one masked character. */
    public static final char BULLET = '\u2022';

    private static final int MOST_SHOWN_BEFORE = 8;
    private static final int MOST_SHOWN_AFTER = 4;

    private final List<KeyRule> rules;
    private final Patterns patterns;

    /** Takes the shapes of a rulebook. */
    public Masker(List<KeyRule> rules) {
        this.rules = List.copyOf(rules);
        this.patterns = new Patterns(rules.stream().map(KeyRule::pattern).toList());
    }

    /**
     * A text without live credentials.
     *
     * @param text as long as the text given
     * @param found what was masked, in the order of the rules
     */
    public record Masked(String text, List<Found> found) {

        /** Copies the list. */
        public Masked {
            found = List.copyOf(found);
        }
    }

    /**
     * A credential that was masked.
     *
     * @param rule id of its shape
     * @param issuer who gives such keys out
     * @param start offset of its first character
     * @param end offset after its last
     */
    public record Found(String rule, String issuer, int start, int end) {}

    /** Masks every credential of a known shape. */
    public Masked mask(String text) {
        Map<Integer, List<Region>> regions = patterns.regions(text);
        if (regions.isEmpty()) {
            return new Masked(text, List.of());
        }
        StringBuilder masked = new StringBuilder(text);
        List<Found> found = new ArrayList<>();
        for (KeyRule rule : rules) {
            List<Region> places = regions.getOrDefault(patterns.number(rule.pattern()), List.of());
            if (!places.isEmpty()) {
                maskAll(rule, places, masked, found);
            }
        }
        return new Masked(masked.toString(), found);
    }

    private static void maskAll(KeyRule rule, List<Region> places, StringBuilder masked, List<Found> found) {
        String text = masked.toString();
        for (Regex.Match match : rule.pattern().findAll(text, "key", places)) {
            if (!Placeholders.contains(text.substring(match.start(), match.end()))) {
                hide(masked, match.start(), match.end());
                found.add(new Found(rule.id(), rule.issuer(), match.start(), match.end()));
            }
        }
    }

    private static void hide(StringBuilder masked, int start, int end) {
        int shownBefore = Math.min(MOST_SHOWN_BEFORE, (end - start) / 4);
        int shownAfter = Math.min(MOST_SHOWN_AFTER, (end - start) / 8);
        for (int i = start + shownBefore; i < end - shownAfter; i++) {
            masked.setCharAt(i, BULLET);
        }
    }
}
