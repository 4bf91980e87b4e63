package org.routetrust.secret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** An encoded text may hold another; deeper than this nobody who copies a key goes. */
    private static final int DEPTH = 2;
    /** No known key is shorter. */
    private static final int SHORTEST = 16;

    private final List<KeyRule> rules;
    private final Patterns patterns;
    private final @Nullable Fingerprints fingerprints;

    /** Takes the shapes of a rulebook; what is found gets no fingerprint. */
    public Masker(List<KeyRule> rules) {
        this(rules, null);
    }

    /** Takes the shapes of a rulebook, and what makes fingerprints if that is wanted. */
    public Masker(List<KeyRule> rules, @Nullable Fingerprints fingerprints) {
        this.rules = List.copyOf(rules);
        this.patterns = new Patterns(rules.stream().map(KeyRule::pattern).toList());
        this.fingerprints = fingerprints;
    }

    /**
     * A text without live credentials.
     *
     * @param text as long as the text given
     * @param found what was masked, in the order in which it was found
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
     * @param length how many characters it has; more may be masked where it is written in another way
     * @param shown its first and last characters, as may be shown
     * @param fingerprint equal for equal credentials, or empty where none are made
     */
    public record Found(String rule, String issuer, int start, int end, int length, String shown, String fingerprint) {}

    /** Masks every credential of a known shape, those too that are escaped, encoded or broken by markup or lines. */
    public Masked mask(String text) {
        Text whole = new Text(text);
        whole.plain();
        whole.decoded();
        whole.encoded();
        whole.joined();
        whole.repeated();
        return new Masked(whole.text(), whole.found);
    }

    /** One text while it is masked; it is copied only where something is. */
    private final class Text {
        private String text;
        private @Nullable StringBuilder masked;
        private final List<Found> found = new ArrayList<>();
        /** The shape of each key that was found. */
        private final Map<String, KeyRule> keys = new HashMap<>();

        private Text(String text) {
            this.text = text;
        }

        /** What stands there now. */
        private String text() {
            if (masked != null) {
                text = masked.toString();
                masked = null;
            }
            return text;
        }

        private void plain() {
            search(text(), (rule, key, start, end) -> {
                hide(start + before(key), end - after(key));
                add(rule, key, start, end);
            });
        }

        /** Reads escapes, and in what that gives once more. */
        private void decoded() {
            View once = View.decoded(text());
            searchIn(once);
            View left = masked == null ? once : View.decoded(text());
            if (left != null) {
                View inner = View.decoded(left.text());
                searchIn(inner == null ? null : left.of(inner));
            }
        }

        private void joined() {
            searchIn(View.joined(text()));
        }

        private void searchIn(@Nullable View view) {
            if (view != null) {
                search(view.text(), (rule, key, start, end) -> {
                    hide(view.start(start), view.end(end));
                    add(rule, key, view.start(start), view.end(end));
                });
            }
        }

        private void encoded() {
            Encoded.find(text(), (start, end, decoded) -> encoded(start, end, decoded, DEPTH - 1));
        }

        private void encoded(int start, int end, String decoded, int deeper) {
            search(decoded, (rule, key, from, to) -> {
                hide(start, end);
                add(rule, key, start, end);
            });
            if (deeper > 0) {
                Encoded.find(decoded, (from, to, inner) -> encoded(start, end, inner, deeper - 1));
            }
        }

        /** A key that only the word beside it told may stand elsewhere without that word. */
        private void repeated() {
            String now = text();
            int start = 0;
            for (int at = 0; at <= now.length() && !keys.isEmpty(); at++) {
                if (at == now.length() || !View.isOfKey(now.charAt(at))) {
                    String word = at - start < SHORTEST ? "" : now.substring(start, at);
                    KeyRule rule = keys.get(word);
                    if (rule != null) {
                        hide(start + before(word), at - after(word));
                        add(rule, word, start, at);
                    }
                    start = at + 1;
                }
            }
        }

        private void add(KeyRule rule, String key, int start, int end) {
            keys.putIfAbsent(key, rule);
            String shown = key.substring(0, before(key)) + '\u2026' + key.substring(key.length() - after(key));
            String fingerprint = fingerprints == null ? "" : fingerprints.of(key);
            found.add(new Found(rule.id(), rule.issuer(), start, end, key.length(), shown, fingerprint));
        }

        private void hide(int start, int end) {
            StringBuilder changed = masked == null ? new StringBuilder(text) : masked;
            for (int i = start; i < end; i++) {
                changed.setCharAt(i, BULLET);
            }
            masked = changed;
        }
    }

    private static int before(String key) {
        return Math.min(MOST_SHOWN_BEFORE, key.length() / 4);
    }

    private static int after(String key) {
        return Math.min(MOST_SHOWN_AFTER, key.length() / 8);
    }

    /** What is called for a credential. */
    private interface Seen {
        void key(KeyRule rule, String key, int start, int end);
    }

    private void search(String text, Seen seen) {
        Map<Integer, List<Region>> regions = patterns.regions(text);
        BitSet taken = new BitSet();
        for (KeyRule rule : rules) {
            List<Region> places = regions.getOrDefault(patterns.number(rule.pattern()), List.of());
            for (Regex.Match match : rule.pattern().findAll(text, "key", places)) {
                String key = match.in(text);
                int next = taken.nextSetBit(match.start());
                boolean free = next < 0 || next >= match.end();
                if (free && !Placeholders.contains(key)) {
                    taken.set(match.start(), match.end());
                    seen.key(rule, key, match.start(), match.end());
                }
            }
        }
    }
}
