package org.routetrust.measure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two texts are the same words: markup, spacing, punctuation and case aside. */
final class Likeness {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}_]+");

    /** A Chinese, Japanese or Korean character is a word by itself, unless it goes on from letters of another script. */
    private static final Pattern WORD =
            Pattern.compile("[\\u4e00-\\u9fff\\u3040-\\u30ff\\uac00-\\ud7af]|[\\p{L}\\p{N}_]+");

    private static final double ENOUGH = 0.5;

    private Likeness() {}

    /** Letters and figures only. */
    static String bare(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether one text stands in the other, or they share at least half of their words. */
    static boolean alike(String one, String other) {
        Map<String, Integer> words = words(one);
        Map<String, Integer> others = words(other);
        int common = words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0)))
                .sum();
        return common > 0
                && (holds(one, other) || holds(other, one) || 2.0 * common / (sum(words) + sum(others)) >= ENOUGH);
    }

    private static boolean holds(String text, String part) {
        return bare(text).contains(bare(part));
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.merge(matcher.group(), 1, Integer::sum);
        }
        return words;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
