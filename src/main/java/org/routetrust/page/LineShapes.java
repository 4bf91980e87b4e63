package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.routetrust.page.Block.Kind;

/** Guesses by the shape of lines and of their neighbours which of them are headings, questions, menus and footers. */
final class LineShapes {

    private static final int LONGEST_QUESTION = 160;
    private static final int SHORTEST_MENU = 4;
    private static final int LONGEST_ENTRY = 30;
    private static final int QUESTION_LEVEL = 9;
    private static final String[] ASKING = {"Q:", "Q：", "问：", "问:", "Question:"};

    private final List<TextLine> lines;
    private final boolean guessHeadings;

    private LineShapes(List<TextLine> lines, boolean guessHeadings) {
        this.lines = new ArrayList<>(lines);
        this.guessHeadings = guessHeadings;
    }

    /**
     * Marks the lines.
     *
     * @param guessHeadings whether short lines before paragraphs are taken for headings: not where headings are marked
     */
    static List<TextLine> mark(List<TextLine> lines, boolean guessHeadings) {
        LineShapes shapes = new LineShapes(lines, guessHeadings);
        shapes.markFooters();
        shapes.markMenus();
        for (int i = lines.size() - 2; i >= 0; i--) {
            shapes.markHeading(i);
        }
        return shapes.lines;
    }

    private void markFooters() {
        lines.replaceAll(line -> isFooter(line) ? line.with(line.draft().kind(Kind.FOOTER)) : line);
    }

    private static boolean isFooter(TextLine line) {
        return (line.is(Kind.TEXT) || line.is(Kind.ITEM)) && Menus.isCopyright(line.text());
    }

    private void markMenus() {
        lines.replaceAll(line -> isSkipLink(line) ? line.with(line.draft().kind(Kind.NAVIGATION)) : line);
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && isEntry(lines.get(i)) && (i == from || sameGap(from, i))) {
                continue;
            }
            if (i - from >= SHORTEST_MENU) {
                lines.subList(from, i).replaceAll(line -> line.with(line.draft().kind(Kind.NAVIGATION)));
            }
            from = i < lines.size() && i > from && isEntry(lines.get(i)) ? i : i + 1;
        }
    }

    private static boolean isSkipLink(TextLine line) {
        if (line.text().length() > LONGEST_ENTRY) {
            return false;
        }
        String text = line.text().toLowerCase(Locale.ROOT);
        return text.startsWith("skip to ") || text.startsWith("跳转到") || text.startsWith("跳到主");
    }

    private boolean sameGap(int from, int i) {
        return i == from + 1 || lines.get(i).gap() == lines.get(from + 1).gap();
    }

    private static boolean isEntry(TextLine line) {
        String text = line.text();
        return line.is(Kind.TEXT)
                && text.length() <= LONGEST_ENTRY
                && Characters.words(text) <= 3
                && !Characters.endsSentence(text)
                && !Characters.endsWithColon(text)
                && text.indexOf('@') < 0
                && !Characters.hasDigits(text);
    }

    private void markHeading(int i) {
        TextLine line = lines.get(i);
        TextLine next = lines.get(i + 1);
        if (!line.is(Kind.TEXT) && !isNumberedHeading(i)) {
            return;
        }
        if (isAsking(line, next)) {
            lines.set(i, line.with(line.draft().level(QUESTION_LEVEL)));
        } else if (guessHeadings && HeadingShape.fits(line.text()) && standsFree(i) && carries(i)) {
            lines.set(i, line.with(line.draft().level(isTitle(i) && !line.numbered() ? 1 : 2)));
        }
    }

    /** The first line of all, over a paragraph: over another heading it may as well be a banner. */
    private boolean isTitle(int i) {
        return lines.get(i + 1).is(Kind.TEXT)
                && lines.subList(0, i).stream().noneMatch(line -> line.draft().isContent());
    }

    private static boolean isAsking(TextLine line, TextLine next) {
        boolean answered = next.is(Kind.TEXT) || next.is(Kind.ITEM);
        if (!answered || line.text().length() > LONGEST_QUESTION) {
            return false;
        }
        for (String mark : ASKING) {
            if (line.text().startsWith(mark)) {
                return true;
            }
        }
        return Questions.isQuestion(line.text());
    }

    /** A heading stands at the start, after an empty line, or after something that is complete. */
    private boolean standsFree(int i) {
        if (i == 0 || lines.get(i).gap()) {
            return true;
        }
        TextLine before = lines.get(i - 1);
        return !before.is(Kind.TEXT)
                || Characters.endsSentence(before.text())
                || Characters.endsWithColon(before.text())
                || before.text().length()
                        > Math.min(HeadingShape.LONGEST, 2 * lines.get(i).text().length())
                || i == 1;
    }

    /** Whether the next line is what a heading stands over: a paragraph, a list, a table, code or a heading below. */
    private boolean carries(int i) {
        TextLine line = lines.get(i);
        TextLine next = lines.get(i + 1);
        boolean oneBelow = i + 2 >= lines.size() || !lines.get(i + 2).is(Kind.HEADING);
        return switch (next.draft().kind()) {
            case ROW, CODE, ITEM -> true;
            case HEADING -> oneBelow && next.draft().level() > 1;
            case TEXT ->
                Characters.endsSentence(next.text())
                        || Characters.endsWithColon(next.text())
                        || next.text().length() > Math.max(40, line.text().length());
            case TITLE, ANSWER, NAVIGATION, FOOTER, STRUCTURED, HIDDEN, FIELD -> false;
        };
    }

    /** "3. Fees" between paragraphs is a heading; next to other numbers it is an item. */
    private boolean isNumberedHeading(int i) {
        TextLine line = lines.get(i);
        TextLine next = lines.get(i + 1);
        if (!line.numbered() || next.numbered() || (i > 0 && isNumberedItem(lines.get(i - 1)))) {
            return false;
        }
        return next.is(Kind.TEXT) || i == 0 || line.gap() || !lines.get(i - 1).is(Kind.ITEM);
    }

    private static boolean isNumberedItem(TextLine line) {
        return line.numbered() && line.is(Kind.ITEM);
    }
}
