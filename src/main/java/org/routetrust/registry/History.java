package org.routetrust.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a history, newest first.
 *
 * @param next the cursor of the following, older part, or null on the last one
 */
public record History<T>(List<T> entries, @Nullable String next) {

    /** Copies the entries. */
    public History {
        entries = List.copyOf(entries);
    }

    /** An entry with its number. */
    record Numbered<T>(long sequence, T entry) {}

    /** The part of that size, of rows that were asked with one more. */
    static <T> History<T> of(List<Numbered<T>> rows, int size) {
        List<Numbered<T>> shown = rows.subList(0, Math.min(rows.size(), size));
        String next = rows.size() > size ? SequenceCursor.of(shown.getLast().sequence()) : null;
        return new History<>(shown.stream().map(Numbered::entry).toList(), next);
    }
}
