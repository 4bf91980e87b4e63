package org.routetrust.pattern;

import java.util.Locale;

/**
 * What a backslash and the characters after it stand for.
 *
 * @param set the characters it allows
 * @param end the offset after it
 */
record Escape(CharSet set, int end) {

    /** Reads the escape at the offset, inside brackets or outside; edges are no characters and not known here. */
    static Escape at(String pattern, int at) {
        if (at + 1 >= pattern.length()) {
            throw Syntax.mistake("trailing \\", pattern, at);
        }
        char c = pattern.charAt(at + 1);
        return switch (c) {
            case 'd' -> new Escape(CharSet.DIGITS, at + 2);
            case 'D' -> new Escape(CharSet.DIGITS.others(), at + 2);
            case 'w' -> new Escape(CharSet.WORDS, at + 2);
            case 'W' -> new Escape(CharSet.WORDS.others(), at + 2);
            case 's' -> new Escape(CharSet.SPACES, at + 2);
            case 'S' -> new Escape(CharSet.SPACES.others(), at + 2);
            case 't' -> one('\t', at);
            case 'n' -> one('\n', at);
            case 'r' -> one('\r', at);
            case 'f' -> one('\f', at);
            case 'p', 'P' -> property(pattern, at);
            case 'x' -> code(pattern, at);
            default -> {
                if (Letters.isWord(c) || c == '_') {
                    throw Syntax.mistake("invalid escape sequence", pattern, at);
                }
                yield one(c, at);
            }
        };
    }

    private static Escape one(char c, int at) {
        return new Escape(CharSet.range(c, c), at + 2);
    }

    /** {@code \x{00e9}}: the character of that number. */
    private static Escape code(String pattern, int at) {
        int close = pattern.startsWith("{", at + 2) ? pattern.indexOf('}', at) : -1;
        try {
            int number = Integer.parseInt(pattern.substring(at + 3, Math.max(at + 3, close)), 16);
            if (number <= Character.MAX_VALUE) {
                return new Escape(CharSet.range((char) number, (char) number), close + 1);
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw Syntax.mistake("invalid escape sequence", pattern, at);
    }

    /** {@code \p{Han}} or {@code \p{Lu}} or {@code \pL}: the characters of a script or of a general category. */
    private static Escape property(String pattern, int at) {
        boolean braced = pattern.startsWith("{", at + 2);
        int close = braced ? pattern.indexOf('}', at) : at + 2;
        if (close < 0 || close >= pattern.length()) {
            throw Syntax.mistake("invalid character class range", pattern, at);
        }
        String name = braced ? pattern.substring(at + 3, close) : pattern.substring(close, close + 1);
        CharSet set = name.length() <= 2 ? category(name, pattern, at) : script(name, pattern, at);
        return new Escape(pattern.charAt(at + 1) == 'P' ? set.others() : set, close + 1);
    }

    private static CharSet category(String name, String pattern, int at) {
        CharSet set = CharSet.of(c -> Categories.of((char) c).startsWith(name));
        if (set.size() == 0) {
            throw Syntax.mistake("invalid character class range", pattern, at);
        }
        return set;
    }

    private static CharSet script(String name, String pattern, int at) {
        try {
            Character.UnicodeScript script = Character.UnicodeScript.forName(name.toUpperCase(Locale.ROOT));
            return CharSet.of(c -> Character.UnicodeScript.of(c) == script);
        } catch (IllegalArgumentException e) {
            throw Syntax.mistake("invalid character class range", pattern, at);
        }
    }
}
