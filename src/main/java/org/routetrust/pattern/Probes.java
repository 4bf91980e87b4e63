package org.routetrust.pattern;

import java.util.HashMap;
import java.util.Map;

/** The texts of one page: many blocks share their headings, and pages repeat themselves. Not for several threads. */
public final class Probes {

    /** About 10 MB. */
    private static final int MOST_KEPT = 3_000;

    private final Patterns patterns;
    private final Map<String, Probe> byText = new HashMap<>();

    /** Takes what the texts will be asked for. */
    public Probes(Patterns patterns) {
        this.patterns = patterns;
    }

    /** The text, ready to be asked; mostly the same one for an equal text. */
    public Probe of(String text) {
        Probe known = byText.get(text);
        if (known != null) {
            return known;
        }
        if (byText.size() == MOST_KEPT) {
            byText.clear();
        }
        Probe probe = patterns.probe(text);
        byText.put(text, probe);
        return probe;
    }
}
