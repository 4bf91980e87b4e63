package org.routetrust.web.audits;

import java.util.List;
import java.util.Locale;

/** Tells what a pasted text is written in. */
final class Sniff {

    private static final int LOOK = 20_000;
    private static final List<String> MARKUP =
            List.of("<!doctype html", "<html", "<head", "<body", "<div", "<p>", "</p>", "</div>", "</li>", "</table>");

    private Sniff() {}

    /** One of text/html, text/markdown and text/plain. */
    static String contentType(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOK)).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<") && MARKUP.stream().anyMatch(start::contains)) {
            return "text/html";
        }
        return start.lines().map(String::strip).anyMatch(Sniff::isMarkdown) ? "text/markdown" : "text/plain";
    }

    private static boolean isMarkdown(String line) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        boolean heading = hashes > 0 && hashes <= 6 && line.length() > hashes && line.charAt(hashes) == ' ';
        return heading
                || line.startsWith("```")
                || line.startsWith("|--")
                || line.startsWith("| --")
                || line.contains("](http");
    }

    /** Whether one word is an address as people type it: example.com/pricing. */
    static boolean isAddress(String word) {
        if (word.isEmpty() || word.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        return word.contains("://") || isHost(word.substring(0, hostEnd(word)));
    }

    private static int hostEnd(String word) {
        int end = 0;
        while (end < word.length() && "/?#:".indexOf(word.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isHost(String host) {
        int dot = host.lastIndexOf('.');
        boolean plain = host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
        return dot > 0
                && plain
                && host.length() - dot > 2
                && host.substring(dot + 1).chars().allMatch(Character::isLetter);
    }
}
