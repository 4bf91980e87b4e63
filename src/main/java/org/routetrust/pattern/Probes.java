package org.routetrust.pattern;

import java.util.HashMap;
import java.util.Map;

/** The texts of one page: many blocks share their headings, and pages repeat themselves. Not for several threads. */
public final class Probes {

    private final Patterns patterns;
    private final Map<String, Probe> byText = new HashMap<>();

    /** Takes what the texts will be asked for. */
    public Probes(Patterns patterns) {
        this.patterns = patterns;
    }

    /** The text, ready to be asked; the same one for an equal text. */
    public Probe of(String text) {
        return byText.computeIfAbsent(text, patterns::probe);
    }
}
