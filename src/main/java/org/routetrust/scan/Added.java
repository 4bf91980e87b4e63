package org.routetrust.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a change adds to a file.
 *
 * @param path of the file in its repository
 * @param commit that adds them, or null for what is staged
 * @param text the lines, each with its end
 * @param lines for each line of the text its number in the file
 */
public record Added(String path, @Nullable String commit, String text, List<Integer> lines) {

    /** Copies the numbers. */
    public Added {
        lines = List.copyOf(lines);
    }

    long line(long line) {
        return lines.get((int) Math.min(line, lines.size()) - 1);
    }
}
