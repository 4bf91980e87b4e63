package org.routetrust.page;

import java.util.Locale;
import java.util.Set;

/** Decides whether a full stop ends a sentence. */
final class FullStop {

    /** Abbreviations in front of what they shorten: a sentence never ends with them. */
    private static final Set<String> NEVER_LAST = Set.of(
            "e.g", "i.e", "vs", "cf", "approx", "mr", "mrs", "ms", "dr", "prof", "st", "fig", "art", "sec", "vol",
            "resp", "incl", "excl", "max", "min", "est", "z.b", "d.h", "bzw", "ca", "p.ex", "nr", "núm", "n.b", "viz");

    /** Abbreviations that may stand at the end of a sentence as well. */
    private static final Set<String> MAYBE_LAST = Set.of(
            "inc", "ltd", "co", "corp", "llc", "u.s", "u.k", "e.u", "u.s.a", "a.m", "p.m", "etc", "jr", "sr", "pte",
            "pty", "s.a", "gmbh", "b.v", "al", "dept", "univ", "ph.d", "jan", "feb", "aug", "sept", "oct", "nov",
            "dec");

    private static final Set<String> OPENINGS = Set.of(
            "the", "a", "an", "we", "you", "your", "our", "if", "this", "that", "these", "it", "its", "all", "any",
            "for", "in", "on", "by", "to", "no", "they", "there", "when", "please", "each", "every", "other", "however",
            "images", "users", "free", "credits");

    private FullStop() {}

    /**
     * Whether the stop ends the sentence.
     *
     * @param start where the sentence begins
     * @param at the offset of the stop
     * @param next the offset after the stop and what closes with it
     */
    static boolean ends(String text, int start, int at, int next) {
        if (next >= text.length()) {
            return true;
        }
        String before = wordBefore(text, start, at);
        char follower = text.charAt(next);
        if (!Character.isWhitespace(follower)) {
            return (Characters.isIdeographic(follower) && !isNumber(before)) || isGlued(text, next, before);
        }
        String after = wordAfter(text, next);
        if (isMarker(text, start, at, before) || NEVER_LAST.contains(before) || isNumbering(before, after)) {
            return false;
        }
        if (MAYBE_LAST.contains(before) || isInitial(before)) {
            return OPENINGS.contains(after.toLowerCase(Locale.ROOT)) && startsUpper(after);
        }
        return !startsLower(after) || (isName(after) && before.length() >= 3);
    }

    /** Two sentences whose space was lost: "of the year.Enterprise plans". */
    private static boolean isGlued(String text, int next, String before) {
        String after = wordAfter(text, next);
        boolean plainBefore = before.length() >= 3 && before.chars().allMatch(Character::isLowerCase);
        boolean plainAfter = after.length() >= 2
                && startsUpper(after)
                && after.substring(1).chars().allMatch(Character::isLowerCase);
        int end = next + after.length();
        return plainBefore && plainAfter && end < text.length() && text.charAt(end) == ' ';
    }

    /** The number in front of a list item or a clause. */
    private static boolean isMarker(String text, int start, int at, String before) {
        int first = start;
        while (first < at && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first + before.length() == at && before.length() <= 4 && isNumber(before);
    }

    /** "No. 5" is a number, "No. We do not" is an answer. */
    private static boolean isNumbering(String before, String after) {
        return before.equals("no") && !after.isEmpty() && Character.isDigit(after.charAt(0));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    /** A word with a dot or a digit in it, such as a host name, begins a sentence in lower case. */
    private static boolean isName(String word) {
        return word.chars().anyMatch(c -> c == '.' || Character.isDigit(c));
    }

    private static boolean startsLower(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static String wordBefore(String text, int start, int at) {
        int from = at;
        while (from > start && at - from < 40 && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private static String wordAfter(String text, int next) {
        int from = next;
        while (from < text.length()
                && (Character.isWhitespace(text.charAt(from)) || "\"'“‘(*[".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        int end = from;
        while (end < text.length() && end - from < 40 && isWordPart(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end > from && text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
