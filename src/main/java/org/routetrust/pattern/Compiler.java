package org.routetrust.pattern;

import java.util.HashMap;
import java.util.Map;

/** Compiles many patterns: what several of them hold is read once, and kept once. Not for several threads. */
public final class Compiler {

    private final Map<String, Node> shared = new HashMap<>();

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException with a message for the author if it is none
     */
    public Regex compile(String source) {
        return new Regex(source, Syntax.read(source, shared));
    }
}
