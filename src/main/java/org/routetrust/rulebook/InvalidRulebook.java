package org.routetrust.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** The folder checklists/ cannot be used. Carries every mistake, so that one reading mends them all. */
public final class InvalidRulebook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    /** Takes at least one mistake. */
    public InvalidRulebook(List<Mistake> mistakes) {
        super(mistakes.stream()
                .sorted()
                .map(Mistake::toString)
                .collect(Collectors.joining("\n", mistakes.size() + " mistake(s) in the checklists folder:\n", "")));
        this.mistakes = mistakes.stream().sorted().toList();
    }

    /** The mistakes, by file and line. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
