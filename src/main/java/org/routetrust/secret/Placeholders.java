package org.routetrust.secret;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells what stands in an example for a key from a key. */
final class Placeholders {

    private static final int FEW_CHARACTERS = 9;
    private static final int LONGEST_WORD = 12;
    /** What a document writes where a key belongs; long enough not to come about by chance. */
    private static final List<String> WRITTEN = List.of(
            "abcdefgh",
            "12345678",
            "01234567",
            "xxxxx",
            "aaaaa",
            "00000",
            "example",
            "placeholder",
            "notareal",
            "fakefake",
            "your-",
            "your_",
            "yourkey",
            "yourapi",
            "yourtoken",
            "redacted",
            "changeme",
            "replace",
            "insert",
            "dummy",
            "sample");

    private Placeholders() {}

    /**
     * Hardly any different characters, as in {@code sk-xxxxxxxx}; what documents write where a key belongs; or nothing but
     * words, as in {@code sk-your-key-here}.
     */
    static boolean contains(String key) {
        String small = key.toLowerCase(Locale.ROOT);
        return key.chars().distinct().count() < FEW_CHARACTERS
                || WRITTEN.stream().anyMatch(small::contains)
                || isWords(key);
    }

    private static boolean isWords(String key) {
        List<String> pieces = Arrays.stream(
                        key.replace('_', '-').replace('.', '-').split("-"))
                .filter(piece -> !piece.isEmpty())
                .toList();
        return pieces.size() > 2 && pieces.stream().allMatch(Placeholders::isWord);
    }

    private static boolean isWord(String piece) {
        boolean lower = piece.chars().allMatch(c -> c >= 'a' && c <= 'z');
        boolean upper = piece.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return piece.length() <= LONGEST_WORD && (lower || upper);
    }
}
