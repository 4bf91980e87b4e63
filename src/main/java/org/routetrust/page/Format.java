package org.routetrust.page;

import java.util.Locale;

/** What a capture is written in, by its content type and by a look at its beginning. */
enum Format {
    HTML,
    TEXT,
    MARKDOWN,
    /** Not text at all. */
    BINARY;

    private static final int LOOK = 8000;
    private static final String[] MAGIC = {
        "%PDF-", "PK\u0003\u0004", "\u0089PNG", "\uFFFDPNG", "GIF87a", "GIF89a", "RIFF", "\u001F\u008B", "\u007FELF"
    };

    static Format of(String contentType, String content) {
        String beginning = content.substring(0, Math.min(content.length(), LOOK));
        if (isBinary(beginning)) {
            return BINARY;
        }
        String type = contentType.toLowerCase(Locale.ROOT);
        int end = type.indexOf(';');
        return switch ((end < 0 ? type : type.substring(0, end)).strip()) {
            case "text/html", "application/xhtml+xml" -> isMarkedUp(content) ? HTML : TEXT;
            case "text/markdown", "text/x-markdown" -> MARKDOWN;
            default -> isDocument(beginning) ? HTML : TEXT;
        };
    }

    private static boolean isBinary(String beginning) {
        for (String magic : MAGIC) {
            if (beginning.startsWith(magic)) {
                return true;
            }
        }
        int strange = 0;
        for (int i = 0; i < beginning.length(); i++) {
            strange += isStrange(beginning.charAt(i)) ? 1 : 0;
        }
        return strange > 2 && strange * 50 > beginning.length();
    }

    private static boolean isStrange(int c) {
        return c == '\uFFFD'
                || c < '\t'
                || (c > '\r' && c < ' ' && c != '\u001B')
                || (c >= 0x80 && c < 0xA0 && c != 0x85);
    }

    private static boolean isDocument(String beginning) {
        String start = beginning.stripLeading();
        return start.regionMatches(true, 0, "<!doctype html", 0, 14) || start.regionMatches(true, 0, "<html", 0, 5);
    }

    /** Whether there is a tag or an entity; without any, line breaks mean what they mean in plain text. */
    private static boolean isMarkedUp(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            char c = text.charAt(at);
            char next = text.charAt(at + 1);
            boolean letter = Character.isLetter(next);
            if ((c == '<' && (letter || next == '/' || next == '!')) || (c == '&' && (letter || next == '#'))) {
                return true;
            }
        }
        return false;
    }
}
