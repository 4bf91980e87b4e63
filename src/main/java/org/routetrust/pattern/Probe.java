package org.routetrust.pattern;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A text that is asked for many patterns: those that cannot match are never run, and none is run twice. Not for several
 * threads.
 */
public final class Probe {

    private final Patterns patterns;
    private final String text;
    private final SetsSeen seen;
    private final BitSet asked = new BitSet();
    private final BitSet found = new BitSet();
    private char @Nullable [] numbers;

    /** Takes what is known of the words that stand in the text. */
    Probe(Patterns patterns, String text, SetsSeen seen) {
        this.patterns = patterns;
        this.text = text;
        this.seen = seen;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Numbers of the waking patterns that could match. */
    public BitSet awake() {
        return patterns.awake(seen);
    }

    /** Whether what the pattern of that number needs stands in the text. */
    boolean isWorthAsking(int number) {
        return patterns.couldMatch(number, seen);
    }

    /** Whether the pattern stands anywhere in the text. */
    public boolean finds(Regex pattern) {
        return finds(patterns.number(pattern));
    }

    /** The same for the number of a pattern, see {@link Patterns#number}. */
    public boolean finds(int number) {
        if (!asked.get(number)) {
            asked.set(number);
            found.set(number, isWorthAsking(number) && patterns.finds(number, seen, numbers()));
        }
        return found.get(number);
    }

    private char[] numbers() {
        if (numbers == null) {
            numbers = patterns.numbers(text);
        }
        return numbers;
    }

    /** The first place where the pattern stands at or after an offset, or null. */
    public Regex.@Nullable Match first(Regex pattern, int from) {
        int number = patterns.number(pattern);
        return finds(number) ? patterns.first(number, seen, text, numbers(), from) : null;
    }

    /** Whether one of the patterns of these numbers stands there. */
    public boolean findsAny(int[] any) {
        for (int pattern : any) {
            if (finds(pattern)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what each of the patterns of these numbers needs stands there: told without looking for any. */
    public boolean couldFindAll(int[] all) {
        for (int pattern : all) {
            if (!isWorthAsking(pattern)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each of the patterns of these numbers stands there. */
    public boolean findsAll(int[] all) {
        for (int pattern : all) {
            if (!finds(pattern)) {
                return false;
            }
        }
        return true;
    }
}
