package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How texts and words are written for comparing: no capitals, one digit for all, and a mark at each edge of a word. */
final class Letters {

    /** Stands where {@code \b} matches. */
    static final char MARK = '\u0001';

    /** Stands where a text begins. */
    static final char BEGIN = '\u0002';

    /** Stands for every digit. */
    static final char DIGIT = '0';

    private static final int ASCII = 128;

    /** For a small letter, all that are one with it; only where there are several. */
    private static final Map<Character, List<Integer>> VARIANTS = allVariants();

    private static final List<int[]> CASED = VARIANTS.values().stream()
            .map(variants -> variants.stream().mapToInt(Integer::intValue).toArray())
            .toList();

    private Letters() {}

    /** Every character as {@link #fold} has it. */
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    private static final boolean[] WORD = new boolean[ASCII];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            boolean digit = c >= '0' && c <= '9';
            FOLDED[c] = digit ? DIGIT : c == MARK || c == BEGIN ? 0 : small((char) c);
        }
        for (char c = 0; c < ASCII; c++) {
            WORD[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
    }

    /** A letter of ASCII has no variants outside it: the long s is no s, and the Kelvin sign is no k. */
    static char small(char c) {
        if (c < ASCII) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        char small = Character.toLowerCase(Character.toUpperCase(c));
        return small < ASCII ? c : small;
    }

    /** Equal for characters that a caseless pattern takes for the same, and for all digits. */
    static char fold(char c) {
        return FOLDED[c];
    }

    /** The characters that are one with this one, whatever the case. */
    static List<Integer> variants(char c) {
        return VARIANTS.getOrDefault(small(c), List.of((int) c));
    }

    /** Every letter that has variants, with them. */
    static List<int[]> cased() {
        return CASED;
    }

    private static Map<Character, List<Integer>> allVariants() {
        Map<Character, List<Integer>> bySmall = new HashMap<>();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            bySmall.computeIfAbsent(small((char) c), key -> new ArrayList<>()).add(c);
        }
        bySmall.values().removeIf(variants -> variants.size() == 1);
        return bySmall;
    }

    /** Whether {@code \b} counts it among the letters of words. */
    static boolean isWord(char c) {
        return c < ASCII && WORD[c];
    }

    /**
     * The folded text with a mark at each edge of a word inside; at its two ends only where it has one. The beginning is
     * written once, and first.
     *
     * @return empty if there is nothing but marks
     */
    static String marked(String folded) {
        StringBuilder marked = new StringBuilder();
        int last = -1;
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            boolean again = c == BEGIN && last >= 0 && folded.charAt(last) == BEGIN;
            if (c != MARK && !again) {
                boolean edge = c != BEGIN && (last < 0 ? at > 0 : isWord(folded.charAt(last)) != isWord(c));
                marked.append(edge ? String.valueOf(MARK) : "").append(c);
            }
            last = c == MARK ? last : at;
        }
        return last >= 0 && last < folded.length() - 1 ? marked.append(MARK).toString() : marked.toString();
    }

    /** How many characters of a text a word takes that is written as {@link #marked} has it. */
    static int lengthInText(String marked) {
        int length = 0;
        for (int at = 0; at < marked.length(); at++) {
            length += marked.charAt(at) == MARK || marked.charAt(at) == BEGIN ? 0 : 1;
        }
        return length;
    }
}
