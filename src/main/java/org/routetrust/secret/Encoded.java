package org.routetrust.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Runs of Base64 or of hexadecimal digits in a text that hold a text themselves. */
final class Encoded {

    private static final int SHORTEST = 32;
    /** So many characters of a run tell whether it holds a text. */
    private static final int TASTE = 48;

    private Encoded() {}

    /** What is called for a run. */
    interface Seen {
        void run(int start, int end, String decoded);
    }

    static void find(String text, Seen seen) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isBase64(text.charAt(at))) {
                if (at - start >= SHORTEST) {
                    String decoded = decoded(text, start, at);
                    if (decoded != null) {
                        seen.run(start, at, decoded);
                    }
                }
                start = at + 1;
            }
        }
    }

    private static @Nullable String decoded(String text, int start, int end) {
        int taste = Math.min(end, start + TASTE);
        String hex = hex(text, start, taste);
        if (hex != null) {
            return taste == end ? hex : hex(text, start, end);
        }
        String base64 = base64(text, start, taste);
        return base64 == null || taste == end ? base64 : base64(text, start, end);
    }

    private static @Nullable String hex(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!HexFormat.isHexDigit(text.charAt(at))) {
                return null;
            }
        }
        return text(HexFormat.of().parseHex(text, start, end - (end - start) % 2));
    }

    private static @Nullable String base64(String text, int start, int end) {
        int plain = end;
        while (plain > start && text.charAt(plain - 1) == '=') {
            plain--;
        }
        int whole = plain - ((plain - start) % 4 == 1 ? 1 : 0);
        try {
            return text(Base64.getDecoder()
                    .decode(text.substring(start, whole).replace('-', '+').replace('_', '/')));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The bytes as a text, if nearly all of them are its letters. */
    private static @Nullable String text(byte[] bytes) {
        for (byte b : bytes) {
            if (b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return null;
            }
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static boolean isBase64(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '/' || c == '-' || c == '_' || c == '=');
    }
}
