package org.routetrust.fetch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Looks at the first bytes of a body, because a content type is only what the site says. */
final class ContentSniffing {

    private static final int FIRST = 512;

    private static final List<String> MARKUP = List.of(
            "<!doctype html", "<html", "<head", "<body", "<script", "<style", "<title", "<!--", "<div", "<p", "<h1");

    private ContentSniffing() {}

    /** Whether the bytes are no text: control characters that text has not, unless they are declared to be UTF-16. */
    static boolean isBinary(byte[] body, boolean wide) {
        if (wide) {
            return false;
        }
        for (int i = 0; i < Math.min(body.length, FIRST); i++) {
            if (isBinary(body[i])) {
                return true;
            }
        }
        return start(body).startsWith("%pdf-");
    }

    /** The kind of text where the site names none. */
    static String essence(byte[] body) {
        String start = start(body).strip();
        return MARKUP.stream().anyMatch(start::startsWith) ? "text/html" : "text/plain";
    }

    private static boolean isBinary(byte b) {
        return (b >= 0 && b <= 8) || b == 0x0b || (b >= 0x0e && b <= 0x1a) || (b >= 0x1c && b <= 0x1f);
    }

    private static String start(byte[] body) {
        return new String(body, 0, Math.min(body.length, FIRST), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
