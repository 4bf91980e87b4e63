package org.routetrust.scan;

import java.util.List;

/**
 * What came out of one source.
 *
 * @param flags what was found, in the order in which it stands there
 * @param notes what was not looked at
 */
public record Scanned(List<Flag> flags, List<Note> notes) {

    /** Copies the lists. */
    public Scanned {
        flags = List.copyOf(flags);
        notes = List.copyOf(notes);
    }
}
