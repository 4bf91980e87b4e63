package org.routetrust.page;

/** What is true of all text inside an element. */
enum Trait {
    /** Text before and after the element belongs to other blocks. */
    BLOCK,
    /** The element's children stand apart like boxes. */
    BOXES,
    /** A link or a button. */
    LINKED,
    BOLD,
    /** Asks what the text around it answers, as a summary does. */
    QUESTION,
    /** In the header of the page itself. */
    BANNER,
    /** Words stand directly in the element, beside its children. */
    PROSE,
    /** A piece of a heading or of code that began further out. */
    PART,
    /** In a panel that the page folds away until somebody opens it. */
    UNFOLDED
}
