package org.routetrust.registry;

/** How well a route fits what is searched, best first. */
public enum Match {
    /** Its name, host or address is what is searched. */
    EXACT,
    /** Every word stands in its name or address, as a whole or as a piece of another. */
    CALLED_SO,
    /** The words stand in another field, or in another form. */
    ELSEWHERE,
    /** Words that are spelt much the same stand in its name, address, model or tags. */
    ALIKE
}
