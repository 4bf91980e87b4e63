package org.routetrust.fetch;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A content type.
 *
 * @param essence type and subtype in lower case
 * @param charset the charset parameter as written, without quotes
 */
record MediaType(String essence, Optional<String> charset) {

    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown");

    static MediaType parse(String header) {
        int semicolon = header.indexOf(';');
        String essence = semicolon < 0 ? header : header.substring(0, semicolon);
        String parameters = semicolon < 0 ? "" : header.substring(semicolon + 1);
        return new MediaType(canonical(essence.strip().toLowerCase(Locale.ROOT)), charset(parameters));
    }

    /** Whether it is a kind of text the service reads. */
    boolean isPage() {
        return PAGES.contains(essence);
    }

    boolean isMarkup() {
        return essence.equals("text/html") || essence.equals("application/xhtml+xml");
    }

    private static String canonical(String essence) {
        return essence.equals("text/x-markdown") ? "text/markdown" : essence;
    }

    private static Optional<String> charset(String parameters) {
        for (String parameter : parameters.split(";", 50)) {
            String plain = parameter.strip();
            if (plain.regionMatches(true, 0, "charset=", 0, 8)) {
                return Optional.of(plain.substring(8).replace("\"", "").strip());
            }
        }
        return Optional.empty();
    }
}
