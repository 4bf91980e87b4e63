package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;

/** The text that the walk over a document gathers between two block boundaries. */
final class Run {

    /**
     * What stands between two line breaks.
     *
     * @param gap whether an empty line stood before it
     */
    record Line(String text, boolean linked, boolean bold, boolean gap) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    /** Whether there are letters or digits so far, and whether some of them are no link or not bold. */
    private boolean lettered;

    private boolean unlinked;
    private boolean unbold;
    private boolean gap;

    void append(String words, boolean isLink, boolean isBold) {
        int from = text.length();
        Characters.appendCollapsed(text, words);
        if (Characters.hasLetters(text, from, text.length())) {
            lettered = true;
            unlinked |= !isLink;
            unbold |= !isBold;
        }
    }

    void appendPreformatted(String words) {
        text.append(Characters.keepingSpace(words));
    }

    /** Ends a line of code unless it has just ended. */
    void endCodeLine() {
        if (!text.isEmpty() && last() != '\n') {
            text.append('\n');
        }
    }

    void space() {
        Characters.space(text);
    }

    void tab() {
        trimEnd();
        text.append('\t');
    }

    /** Ends a line; an empty one is remembered as a gap. */
    void newLine() {
        trimEnd();
        if (text.isEmpty()) {
            gap = true;
            return;
        }
        lines.add(new Line(text.toString(), lettered && !unlinked, lettered && !unbold, gap));
        clear();
    }

    boolean isEmpty() {
        return text.isEmpty() && lines.isEmpty();
    }

    char last() {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    /** The text so far, which is forgotten here. Tabs at its end go, tabs at its start stay: they keep columns apart. */
    String takeRow() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\t' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        String row = text.substring(0, end);
        clear();
        return row;
    }

    /** The text so far with its line breaks, which is forgotten here. */
    String takePreformatted() {
        String code = text.toString().stripTrailing();
        clear();
        int start = 0;
        while (start < code.length() && code.charAt(start) == '\n') {
            start++;
        }
        return code.substring(start);
    }

    /** The lines so far, which are forgotten here. */
    List<Line> takeLines() {
        newLine();
        List<Line> taken = List.copyOf(lines);
        lines.clear();
        gap = false;
        return taken;
    }

    private void trimEnd() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == ' ') {
            text.setLength(length - 1);
        }
    }

    private void clear() {
        text.setLength(0);
        lettered = false;
        unlinked = false;
        unbold = false;
        gap = false;
    }
}
