package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must stand in every text a pattern matches, in words written as {@link Letters} has them. */
sealed interface Need {

    /** No promise: any text may match. */
    static Need nothing() {
        return new All(List.of());
    }

    /** This word must stand there. */
    record Word(String text) implements Need {}

    /** Each of these is needed. */
    record All(List<Need> parts) implements Need {}

    /** One of these is needed. */
    record Any(List<Need> parts) implements Need {}

    /** One of these folded texts is needed. */
    static Need oneOf(Set<String> texts) {
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> words.add(Letters.marked(text)));
        if (words.contains("")) {
            return nothing();
        }
        List<Need> shortest = new ArrayList<>();
        for (String word : words) {
            if (words.stream().noneMatch(other -> !other.equals(word) && word.contains(other))) {
                shortest.add(new Word(word));
            }
        }
        return any(shortest);
    }

    /** One of the needs; nothing if one of them is nothing. */
    static Need any(List<Need> needs) {
        if (needs.contains(nothing())) {
            return nothing();
        }
        return needs.size() == 1 ? needs.getFirst() : new Any(List.copyOf(needs));
    }

    /** All of the needs. */
    static Need all(Collection<Need> needs) {
        List<Need> some = needs.stream().filter(need -> !need.equals(nothing())).toList();
        return some.size() == 1 ? some.getFirst() : new All(some);
    }

    /** Of the sets of words of which one must stand there, the one that lets the fewest texts through; null: none. */
    default @Nullable Set<String> rarest() {
        return switch (this) {
            case Word word -> Set.of(word.text());
            case Any any -> union(any.parts());
            case All all -> heaviest(all.parts());
        };
    }

    private static @Nullable Set<String> heaviest(List<Need> parts) {
        Set<String> heaviest = null;
        for (Need part : parts) {
            Set<String> words = part.rarest();
            if (words != null && (heaviest == null || weight(words) > weight(heaviest))) {
                heaviest = words;
            }
        }
        return heaviest;
    }

    private static @Nullable Set<String> union(List<Need> parts) {
        Set<String> union = new TreeSet<>();
        for (Need part : parts) {
            Set<String> words = part.rarest();
            if (words == null) {
                return null;
            }
            union.addAll(words);
        }
        return union;
    }

    /** The weight of the lightest word: a Chinese character tells as much as three Latin letters. */
    private static int weight(Set<String> words) {
        return words.stream().mapToInt(Need::weight).min().orElse(0);
    }

    private static int weight(String word) {
        return word.chars().map(c -> c > 0x2E80 ? 3 : 1).sum();
    }
}
