package org.routetrust.registry;

import java.util.Optional;

/** The place of an entry in a history, as programs hand it back. */
final class SequenceCursor {
    private static final String NAME = "seq";

    private SequenceCursor() {}

    static String of(long sequence) {
        return CursorText.of(NAME, Long.toString(sequence));
    }

    static Optional<Long> read(String cursor) {
        return CursorText.parts(cursor, 2)
                .filter(parts -> parts.getFirst().equals(NAME))
                .flatMap(parts -> number(parts.getLast()));
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
