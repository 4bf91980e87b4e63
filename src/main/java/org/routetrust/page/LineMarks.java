package org.routetrust.page;

/** What the first characters of a line say about it, in Markdown and in mail. */
final class LineMarks {

    private static final int DEEPEST_QUOTE = 10;
    private static final int WIDEST_INDENT = 20;

    private LineMarks() {}

    /** The line without the marks of a quotation. */
    static String unquoted(String line) {
        String text = line;
        for (int i = 0; i < DEEPEST_QUOTE && text.startsWith(">"); i++) {
            text = text.substring(1).stripLeading();
        }
        return text;
    }

    /** How far a line is indented, in columns, counted from the mark of a quotation where there is one. */
    static int indent(String raw) {
        int width = 0;
        for (int i = 0; i < raw.length() && width < WIDEST_INDENT; i++) {
            char c = raw.charAt(i);
            if (c == '>') {
                width = -1;
            } else if (c == ' ' || c == '\t') {
                width += c == '\t' ? 4 : 1;
            } else {
                return Math.max(0, width);
            }
        }
        return Math.max(0, width);
    }

    static boolean isFence(String line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }

    /** Whether the line underlines a heading, or separates. */
    static boolean isUnderline(String line) {
        if (line.length() < 3 || (line.charAt(0) != '=' && line.charAt(0) != '-')) {
            return false;
        }
        return line.chars().allMatch(c -> c == line.charAt(0));
    }

    /** The level of a heading that is marked by number signs; 0 when the line is none. */
    static int hashes(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == '#') {
            count++;
        }
        boolean heading = count > 0 && count <= 6 && count < line.length() && line.charAt(count) == ' ';
        return heading ? count : 0;
    }
}
