package org.routetrust.pattern;

/** What can be asked of a place between two characters. */
enum Edge {
    /** The text begins here. */
    BEGIN,
    /** The text ends here. */
    END,
    /** A word begins or ends here. */
    WORD,
    /** No word begins or ends here. */
    NO_WORD;

    /**
     * Whether it holds.
     *
     * @param begins whether nothing stands before
     * @param ends whether nothing stands after
     * @param wordBefore whether the character before belongs to a word
     * @param wordAfter whether the character after does
     */
    boolean holds(boolean begins, boolean ends, boolean wordBefore, boolean wordAfter) {
        return switch (this) {
            case BEGIN -> begins;
            case END -> ends;
            case WORD -> wordBefore != wordAfter;
            case NO_WORD -> wordBefore == wordAfter;
        };
    }
}
