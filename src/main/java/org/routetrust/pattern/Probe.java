package org.routetrust.pattern;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that is asked for many patterns: those that cannot match are never run, and none is run twice. Not for several
 * threads.
 */
public final class Probe {

    private final Patterns patterns;
    private final String text;
    private final BitSet present;
    private final BitSet awake;
    private final BitSet asked = new BitSet();
    private final Map<Integer, Regex.Match> found = new HashMap<>();

    /** Takes the numbers of the words that stand in the text and of the patterns they wake. */
    Probe(Patterns patterns, String text, BitSet present, BitSet awake) {
        this.patterns = patterns;
        this.text = text;
        this.present = present;
        this.awake = awake;
    }

    /** The text as patterns read it: as long as the one given, but see {@link Letters#plain}. */
    public String text() {
        return text;
    }

    /** Numbers of the patterns that are worth asking for. */
    public BitSet awake() {
        return awake;
    }

    /** Whether what the pattern of that number needs stands in the text. */
    boolean isWorthAsking(int number) {
        return awake.get(number) && patterns.couldMatch(number, present);
    }

    /** Whether the pattern stands anywhere in the text. */
    public boolean finds(Regex pattern) {
        return first(pattern) != null;
    }

    /** The first place where the pattern stands, or null. */
    public Regex.@Nullable Match first(Regex pattern) {
        int number = patterns.number(pattern);
        if (!asked.get(number)) {
            asked.set(number);
            Regex.Match match = isWorthAsking(number) ? pattern.find(text, 0) : null;
            if (match != null) {
                found.put(number, match);
            }
        }
        return found.get(number);
    }

    /** Whether one of the patterns stands there. */
    public boolean findsAny(List<Regex> any) {
        for (Regex pattern : any) {
            if (finds(pattern)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each of the patterns stands there. */
    public boolean findsAll(List<Regex> all) {
        for (Regex pattern : all) {
            if (!finds(pattern)) {
                return false;
            }
        }
        return true;
    }
}
