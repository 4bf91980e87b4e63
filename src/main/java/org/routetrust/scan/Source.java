package org.routetrust.scan;

import java.util.Locale;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a text comes from.
 *
 * @param path as it is shown
 * @param commit that added it, or null
 * @param prose whether it is written for readers, so that sentences are looked at
 * @param lines the number of a line there, by its number in the text that is read
 */
record Source(String path, @Nullable String commit, boolean prose, LongUnaryOperator lines) {

    private static final Set<String> PROSE = Set.of("md", "markdown", "mdx", "txt", "text", "rst", "adoc");

    static Source file(String path) {
        return new Source(path, null, isProse(path), line -> line);
    }

    static Source input(String name) {
        return new Source(name, null, true, line -> line);
    }

    static Source added(String path, @Nullable String commit, LongUnaryOperator lines) {
        return new Source(path, commit, isProse(path), lines);
    }

    private static boolean isProse(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.equals("readme") || PROSE.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
