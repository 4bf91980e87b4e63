package org.routetrust.page;

/** What is true of all text inside an element. */
enum Trait {
    /** Text before and after the element belongs to other blocks. */
    BLOCK(1),
    /** The element's children stand apart like boxes. */
    BOXES(1 << 1),
    /** A link or a button. */
    LINKED(1 << 2),
    BOLD(1 << 3),
    /** Asks what the text around it answers, as a summary does. */
    QUESTION(1 << 4),
    /** In the header of the page itself. */
    BANNER(1 << 5),
    /** Words stand directly in the element, beside its children. */
    PROSE(1 << 6),
    /** A piece of a heading or of code that began further out. */
    PART(1 << 7),
    /** In a panel that the page folds away until somebody opens it. */
    UNFOLDED(1 << 8);

    private final int bit;

    Trait(int bit) {
        this.bit = bit;
    }

    /** The trait in a set of traits that is a number. */
    int bit() {
        return bit;
    }

    /** The same where it holds, otherwise the empty set. */
    int when(boolean holds) {
        return holds ? bit : 0;
    }
}
