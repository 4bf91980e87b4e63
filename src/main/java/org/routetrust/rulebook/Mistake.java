package org.routetrust.rulebook;

import java.util.Comparator;

/**
 * Something wrong in the folder checklists/, where a person can find it.
 *
 * @param file path below the folder
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what to write instead
 */
public record Mistake(String file, int line, int column, String message) implements Comparable<Mistake> {

    private static final Comparator<Mistake> ORDER =
            Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line).thenComparingInt(Mistake::column);

    @Override
    public int compareTo(Mistake other) {
        return ORDER.thenComparing(Mistake::message).compare(this, other);
    }

    /** As compilers print it, so that editors make it a link: {@code checks/limit.yaml:12:5: unknown field}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
