package org.routetrust.web.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links to live pages at a sentence (text fragments). They promise nothing: the page may have changed since. */
public final class LiveLink {

    /** Longer quotes are linked by their beginning and their end. */
    private static final int WORDS = 10;

    private static final int ENDS = 4;
    private static final char MASKED = '\u2022';
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~";

    private LiveLink() {}

    /** The address as a link, if it is one for the web. */
    public static @Nullable String page(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url : null;
    }

    /** The address with the sentence to scroll to; without it where the quote cannot stand there as it is. */
    public static @Nullable String at(String url, String quote) {
        String page = page(url);
        return page == null ? null : fragment(quote).map(f -> joined(page, f)).orElse(page);
    }

    private static String joined(String page, String fragment) {
        return page + (page.indexOf('#') < 0 ? "#" : "") + ":~:text=" + fragment;
    }

    private static Optional<String> fragment(String quote) {
        if (quote.indexOf(MASKED) >= 0) {
            return Optional.empty();
        }
        List<List<String>> lines = lines(quote);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> first = lines.getFirst();
        List<String> last = lines.getLast();
        if (lines.size() == 1 && first.size() <= WORDS) {
            return Optional.of(encoded(first));
        }
        List<String> start = first.subList(0, Math.min(ENDS, first.size()));
        List<String> end = last.subList(Math.max(0, last.size() - ENDS), last.size());
        return Optional.of(encoded(start) + "," + encoded(end));
    }

    /** A browser matches within a line or a cell only, so each is taken by itself. */
    private static List<List<String>> lines(String quote) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : quote.split("[\\n\\t]")) {
            List<String> words = List.of(line.strip().split("\\s+")).stream()
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return lines;
    }

    /** Everything but plain characters is encoded: a hyphen, a comma or an ampersand would be read as syntax. */
    private static String encoded(List<String> words) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf((char) b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
            }
        }
        return encoded.toString();
    }
}
