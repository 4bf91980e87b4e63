package org.routetrust.page;

/** What single characters of a page mean to a reader: which are space, which are nothing at all. */
final class Characters {

    private static final int ASCII = 128;
    private static final char DELETE = '\u007F';

    private Characters() {}

    /** Characters without width, and the marks that only steer the direction of text. */
    static boolean isInvisible(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }

    static boolean isSpace(char c) {
        if (c < ASCII) {
            return c <= ' ' || c == DELETE;
        }
        return c == '\u0085' || c == '\u00A0' || Character.isSpaceChar(c);
    }

    /** Whether the character at the offset is one half of a pair whose other half is missing. */
    static boolean isLoneSurrogate(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** White space collapsed to single spaces and trimmed, invisible characters dropped. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        appendCollapsed(out, text);
        int end = out.length();
        return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Appends to a text that never starts with a space nor holds two in a row. */
    static void appendCollapsed(StringBuilder out, String text) {
        int length = text.length();
        int at = 0;
        while (at < length) {
            int end = endOfPlain(text, at);
            out.append(text, at, end);
            if (end < length) {
                appendStrange(out, text, end);
            }
            at = end + 1;
        }
    }

    /** The offset up to which there is nothing but ASCII that can be seen, and single spaces in it. */
    private static int endOfPlain(String text, int from) {
        int at = from;
        boolean spaced = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' ? spaced : c < ' ' || c >= DELETE) {
                return at;
            }
            spaced = c == ' ';
            at++;
        }
        return at;
    }

    private static void appendStrange(StringBuilder out, String text, int at) {
        char c = text.charAt(at);
        if (isSpace(c)) {
            space(out);
        } else if (!isInvisible(c)) {
            out.append(isLoneSurrogate(text, at) ? '\uFFFD' : c);
        }
    }

    static void space(StringBuilder out) {
        int length = out.length();
        if (length > 0 && out.charAt(length - 1) != ' ' && out.charAt(length - 1) != '\t') {
            out.append(' ');
        }
    }

    /** Invisible characters dropped and strange spaces made plain; the white space stays as it is. */
    static String keepingSpace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                out.append(c);
            } else if (isSpace(c)) {
                out.append(' ');
            } else if (!isInvisible(c)) {
                out.append(isLoneSurrogate(text, i) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    /** The beginning of a text, at most so many characters, never half a pair. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        if (length <= 0) {
            return "";
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** How many letters and digits: what is left of a text without spacing and punctuation. */
    static int letters(String text) {
        int letters = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
            at += Character.charCount(c);
        }
        return letters;
    }

    static boolean hasLetters(CharSequence text) {
        return hasLetters(text, 0, text.length());
    }

    /** Whether a letter or digit begins between two offsets. */
    static boolean hasLetters(CharSequence text, int from, int to) {
        int at = from;
        while (at < to) {
            int c = Character.codePointAt(text, at);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    /** Whether one of some signs stands in a text. */
    static boolean holds(String text, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (text.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean hasDigits(String text) {
        return digits(text) > 0;
    }

    static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** Whether a script that writes without spaces: Chinese and Japanese. */
    static boolean isIdeographic(int c) {
        return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF);
    }

    static boolean endsSentence(String text) {
        return endsSentence(text, ".!?…。！？؟");
    }

    static boolean endsSentence(String text, String stops) {
        int end = text.length();
        while (end > 0 && "\"'”’»)）」』】*_`".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && stops.indexOf(text.charAt(end - 1)) >= 0;
    }

    static boolean endsWithColon(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == '_')) {
            end--;
        }
        return end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '：');
    }

    /** Words between spaces; a character of a script without spaces counts for half a word. */
    static int words(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ideographs += isIdeographic(c) ? 1 : 0;
            boolean part = !isSpace(c) && !isIdeographic(c);
            words += part && !inside ? 1 : 0;
            inside = part;
        }
        return words + (ideographs + 1) / 2;
    }
}
