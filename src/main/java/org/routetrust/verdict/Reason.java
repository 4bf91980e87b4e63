package org.routetrust.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.check.Evidence;
import org.routetrust.rulebook.Level;

/**
 * A policy that lowers a ruling.
 *
 * @param rule id of the policy
 * @param check the check it is mostly about, or null
 * @param level the highest level it leaves
 * @param text as a person reads it
 * @param signs ids of the raised signs it looks at; what they rest on is known where they were raised
 * @param quotes what is known of the checks it looks at, best first; empty where nothing is
 */
public record Reason(
        String rule, @Nullable String check, Level level, String text, List<String> signs, List<Evidence> quotes) {

    /** Copies the lists. */
    public Reason {
        signs = List.copyOf(signs);
        quotes = List.copyOf(quotes);
    }
}
