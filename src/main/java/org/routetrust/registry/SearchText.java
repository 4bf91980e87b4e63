package org.routetrust.registry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Brings what is searched and what is sought to one form, the same under every database's collation. */
final class SearchText {
    private SearchText() {}

    /** Compatibility forms and letter case are given up: full-width and upper case letters meet the plain ones. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** LIKE patterns, one a word, for texts that contain all words in any order. */
    static List<String> patterns(String folded) {
        return Stream.of(folded.strip().split("\\s+"))
                .limit(10)
                .map(word -> word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .map(word -> "%" + word + "%")
                .toList();
    }
}
