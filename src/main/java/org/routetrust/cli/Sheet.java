package org.routetrust.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of text, broken where a terminal's reader would break them, and free of what could steer the terminal. */
final class Sheet {

    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    /** An empty line, never two of them. */
    void blank() {
        if (!out.isEmpty() && !out.toString().endsWith("\n\n")) {
            out.append('\n');
        }
    }

    void line(String text) {
        out.append(printable(text).stripTrailing()).append('\n');
    }

    /** A text of any length, all of it indented. */
    void text(String indent, String text) {
        text(indent, indent, text);
    }

    /** A text of any length, which begins after {@code first} and goes on below after {@code rest}. */
    void text(String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String piece : pieces(printable(text))) {
            if (!empty && width(line) + width(piece.stripTrailing()) > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(rest);
            }
            line.append(piece);
            empty = false;
        }
        line(line.toString());
    }

    /** Words with the space after them; of Chinese and its like, as much as must stay together. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            if (word.codePoints().anyMatch(Sheet::isWide)) {
                pieces.addAll(parts(word));
            } else {
                pieces.add(word);
            }
            pieces.add(pieces.removeLast() + " ");
        }
        return pieces;
    }

    private static List<String> parts(String word) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(word);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            parts.add(word.substring(from, to));
            from = to;
        }
        return parts;
    }

    /** How many columns a text takes. */
    static int width(CharSequence text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : isMark(c) ? 0 : 1).sum();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
    }

    /** Without controls, and without the invisible characters that turn text around. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
