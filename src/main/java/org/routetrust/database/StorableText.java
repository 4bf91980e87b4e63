package org.routetrust.database;

/** Text as PostgreSQL can keep it: hostile pages hold characters that no UTF-8 database takes. */
public final class StorableText {
    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /**
     * The text with U+FFFD for each NUL and each half of a surrogate pair that stands alone. The length stays, so that
     * offsets into the text stay valid.
     */
    public static String of(String text) {
        StringBuilder storable = new StringBuilder(text);
        for (int i = 0; i < storable.length(); i++) {
            char here = storable.charAt(i);
            if (Character.isHighSurrogate(here)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (here == 0 || Character.isSurrogate(here)) {
                storable.setCharAt(i, REPLACEMENT);
            }
        }
        return storable.toString();
    }

    /** A JSON document in which no string holds such characters, neither as they are nor escaped. */
    public static String ofJson(String json) {
        String text = of(json);
        StringBuilder storable = new StringBuilder(text);
        for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i)) {
            if (!isUnicodeEscape(text, i)) {
                i += 2;
            } else if (isPair(text, i)) {
                i += 12;
            } else {
                replaceUnstorable(storable, i);
                i += 6;
            }
        }
        return storable.toString();
    }

    private static void replaceUnstorable(StringBuilder json, int escape) {
        char escaped = escaped(json, escape);
        if (escaped == 0 || Character.isSurrogate(escaped)) {
            json.replace(escape, escape + 6, "\\ufffd");
        }
    }

    private static boolean isPair(String json, int escape) {
        return Character.isHighSurrogate(escaped(json, escape))
                && isUnicodeEscape(json, escape + 6)
                && Character.isLowSurrogate(escaped(json, escape + 6));
    }

    private static boolean isUnicodeEscape(String json, int at) {
        return json.startsWith("\\u", at) && at + 6 <= json.length();
    }

    private static char escaped(CharSequence json, int escape) {
        return (char) Integer.parseInt(json, escape + 2, escape + 6, 16);
    }
}
