package org.routetrust.secret;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text as something understands it, and where each of its characters stands as it was written. */
final class View {

    /** The longest mark-up that is taken to be a tag. */
    private static final int LONGEST_TAG = 300;

    private static final int LONGEST_REFERENCE = 9;
    private static final int ASCII = 127;
    /** What is no key's beginning is shorter. */
    private static final int SHORTEST_BEGINNING = 10;

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private View() {}

    /**
     * The text with character references, percent signs and backslash escapes read, tags and characters without a width
     * left out, and letters of full width written plainly.
     *
     * @return null where that changes nothing
     */
    static @Nullable View decoded(String text) {
        if (!hasCodes(text)) {
            return null;
        }
        View view = new View();
        int at = 0;
        while (at < text.length()) {
            at = view.take(text, at);
        }
        return view;
    }

    /** Whether anything stands there that is read as something else: most texts hold nothing of the kind. */
    private static boolean hasCodes(String text) {
        int last = text.length() - 1;
        for (int at = 0; at <= last; at++) {
            char c = text.charAt(at);
            boolean code = switch (c) {
                case '<' -> at < last && isTag(text.charAt(at + 1));
                case '&' -> at < last && text.charAt(at + 1) == '#';
                case '%' -> at < last && Character.digit(text.charAt(at + 1), 16) >= 0;
                case '\\' -> at < last && text.charAt(at + 1) == 'u';
                default -> c > ASCII && (isWide(c) || Character.getType(c) == Character.FORMAT);
            };
            if (code) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(char c) {
        return c == '/' || c == '!' || Character.isLetter(c);
    }

    /** Letters, digits and joints of full width. */
    private static boolean isWide(char c) {
        char plain = (char) (c - '\uFF01' + '!');
        return c >= '\uFF01' && c <= '\uFF5E' && isOfKey(plain);
    }

    /**
     * The text with its lines joined where a key could go on.
     *
     * @return null where no line does
     */
    static @Nullable View joined(String text) {
        View view = null;
        int from = 0;
        int next = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', next)) {
            next = nextLine(text, end);
            if (next < text.length() && isOfKey(text.charAt(next)) && beginsKey(text, from, end)) {
                view = view == null ? new View() : view;
                view.addAll(text, from, end);
                from = next;
            }
        }
        if (view != null) {
            view.addAll(text, from, text.length());
        }
        return view;
    }

    /** Whether the last word before the offset has letters and digits, as a key has. */
    private static boolean beginsKey(String text, int from, int end) {
        boolean letters = false;
        boolean digits = false;
        int at = end;
        while (at > from && isOfKey(text.charAt(at - 1))) {
            at--;
            letters |= Character.isLetter(text.charAt(at));
            digits |= Character.isDigit(text.charAt(at));
        }
        return letters && digits && end - at >= SHORTEST_BEGINNING;
    }

    private void addAll(String written, int from, int to) {
        for (int at = from; at < to; at++) {
            add(written.charAt(at), at, at + 1);
        }
    }

    private static int nextLine(String text, int end) {
        int at = end;
        while (at < text.length() && " \t\r\n>|\"'+".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether most keys could go on with it. */
    static boolean isOfKey(char c) {
        return c <= ASCII && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    String text() {
        return text.toString();
    }

    /** Where what stands at the offset begins as it was written. */
    int start(int offset) {
        return starts[offset];
    }

    /** Where what stands before the offset ends as it was written. */
    int end(int offset) {
        return ends[offset - 1];
    }

    /** The same view of what this one shows, told by places in what this one was made of. */
    View of(View inner) {
        View all = new View();
        for (int i = 0; i < inner.text.length(); i++) {
            all.add(inner.text.charAt(i), start(inner.starts[i]), end(inner.ends[i]));
        }
        return all;
    }

    private int take(String text, int at) {
        char c = text.charAt(at);
        int end = switch (c) {
            case '<' -> tag(text, at);
            case '&' -> reference(text, at);
            case '%' -> escape(text, at, at + 1, 2);
            case '\\' -> at + 1 < text.length() && text.charAt(at + 1) == 'u' ? escape(text, at, at + 2, 4) : at;
            default -> at;
        };
        if (end > at) {
            return end;
        }
        if (isWide(c)) {
            add((char) (c - '\uFF01' + '!'), at, at + 1);
        } else if (Character.getType(c) != Character.FORMAT) {
            add(c, at, at + 1);
        }
        return at + 1;
    }

    /** Where a tag ends that begins here, or the offset itself. */
    private static int tag(String text, int at) {
        boolean begins = at + 1 < text.length() && isTag(text.charAt(at + 1));
        for (int end = at + 1; begins && end < Math.min(text.length(), at + LONGEST_TAG); end++) {
            if (text.charAt(end) == '>') {
                return end + 1;
            }
        }
        return at;
    }

    private int reference(String text, int at) {
        int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_REFERENCE));
        if (end < at + 3 || text.charAt(at + 1) != '#') {
            return at;
        }
        boolean hex = text.charAt(at + 2) == 'x' || text.charAt(at + 2) == 'X';
        int code = code(text, at + (hex ? 3 : 2), end, hex ? 16 : 10);
        if (code <= ' ') {
            return at;
        }
        add((char) code, at, end + 1);
        return end + 1;
    }

    /** Reads digits of base 16 behind a mark; gives where they end, or the offset of the mark where there are none. */
    private int escape(String text, int at, int digits, int count) {
        int code = digits + count <= text.length() ? code(text, digits, digits + count, 16) : 0;
        if (code <= ' ') {
            return at;
        }
        add((char) code, at, digits + count);
        return digits + count;
    }

    /** The number that is written there, or 0 if it is none of a plain character. */
    private static int code(String text, int from, int to, int base) {
        int code = 0;
        for (int at = from; at < to; at++) {
            int digit = Character.digit(text.charAt(at), base);
            if (digit < 0) {
                return 0;
            }
            code = Math.min(code * base + digit, 128);
        }
        return from < to && code < 127 ? code : 0;
    }

    private void add(char c, int start, int end) {
        int size = text.length();
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        text.append(c);
    }
}
