package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import org.routetrust.page.Block.Kind;

/** Joins the lines of a paragraph that was wrapped; leaves alone lines that each say something of their own. */
final class Paragraphs {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int LONG_LINE = 50;

    private Paragraphs() {}

    static List<TextLine> join(List<TextLine> lines, boolean markdown) {
        List<TextLine> joined = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size()
                    && lines.get(to).is(Kind.TEXT)
                    && !lines.get(to).gap()) {
                to++;
            }
            joinGroup(lines.subList(from, to), markdown, joined);
            from = to;
        }
        return joined;
    }

    private static void joinGroup(List<TextLine> group, boolean markdown, List<TextLine> joined) {
        TextLine first = group.get(0);
        if (group.size() == 1 || !(first.is(Kind.TEXT) || first.is(Kind.ITEM))) {
            joined.addAll(group);
            return;
        }
        boolean wrapped = isWrapped(group);
        StringBuilder text = new StringBuilder(first.text());
        TextLine head = first;
        for (int i = 1; i < group.size(); i++) {
            TextLine line = group.get(i);
            if (wrapped || goesOn(group.get(i - 1).text(), line.text(), markdown)) {
                text.append(' ').append(line.text());
            } else {
                joined.add(head.with(head.draft().text(text.toString())));
                text.setLength(0);
                text.append(line.text());
                head = line;
            }
        }
        joined.add(head.with(head.draft().text(text.toString())));
    }

    /** Whether no line had room for the first word of the next, and some sentence runs over a line's end. */
    private static boolean isWrapped(List<TextLine> group) {
        int width = group.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        if (group.size() < 3 || width < NARROWEST || width > WIDEST) {
            return false;
        }
        boolean runsOver = false;
        for (int i = 1; i < group.size(); i++) {
            String before = group.get(i - 1).text();
            String line = group.get(i).text();
            int space = line.indexOf(' ');
            if (before.length() + 1 + (space < 0 ? line.length() : space) <= width) {
                return false;
            }
            runsOver |= !Characters.endsSentence(before) && Character.isLowerCase(line.charAt(0));
        }
        return runsOver;
    }

    private static boolean goesOn(String before, String line, boolean markdown) {
        char last = before.charAt(before.length() - 1);
        if (last == ',' || last == '，' || last == '、') {
            return true;
        }
        boolean code = line.indexOf('{') >= 0 || line.endsWith(";") || line.startsWith("curl ");
        return !code
                && (markdown || before.length() >= LONG_LINE)
                && !Characters.endsSentence(before)
                && !Characters.endsWithColon(before)
                && Character.isLowerCase(line.charAt(0));
    }
}
