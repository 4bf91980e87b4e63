package org.routetrust.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.routetrust.rulebook.Words;

/**
 * A member of an object that a field holds, such as the unit of an amount.
 *
 * @param name such as {@code unit}
 * @param number whether it is a number
 * @param words those it may hold, in order; empty: any, or a number
 */
public record AnswerMember(String name, boolean number, Set<String> words) {

    private static final Pattern NUMBER = Pattern.compile("[0-9.]+|[$](?:amount|cost)[0-9]*");

    /** @param written what cues write into it: words, numbers, and {@code $names} of tables */
    static AnswerMember of(String name, List<String> written, Words words) {
        boolean number = written.stream().allMatch(word -> NUMBER.matcher(word).matches());
        Set<String> known = new TreeSet<>();
        if (!number) {
            written.forEach(word -> known.addAll(meanings(word, words)));
        }
        return new AnswerMember(name, number, known);
    }

    private static Set<String> meanings(String written, Words words) {
        return written.startsWith("$")
                ? Set.copyOf(words.tables()
                        .getOrDefault(written.substring(1).replaceAll("[0-9]+$", ""), Map.of())
                        .values())
                : Set.of(written);
    }
}
