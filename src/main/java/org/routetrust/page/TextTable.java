package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import org.routetrust.page.Block.Kind;

/** Tables in text: rows of cells between pipes or tabs, the first row heading the columns. */
final class TextTable {

    private TextTable() {}

    /** The lines of the table that begins at the given line; none when no table begins there. */
    static List<String> rowsAt(List<String> source, int at) {
        Shape shape = shapeAt(source, at);
        if (shape == Shape.NONE) {
            return List.of();
        }
        int end = at;
        while (end < source.size()
                && shape.fits(LineMarks.unquoted(source.get(end).strip()))) {
            end++;
        }
        return source.subList(at, end);
    }

    static List<Draft> drafts(List<String> rows) {
        List<Draft> drafts = new ArrayList<>();
        String headings = "";
        for (String row : rows) {
            List<String> cells = cells(LineMarks.unquoted(row.strip()));
            if (isSeparator(cells)) {
                continue;
            }
            drafts.add(Draft.of(Kind.ROW, stripTabs(String.join("\t", cells))).about(headings));
            if (drafts.size() == 1 && rows.size() > 1) {
                headings = String.join(" | ", cells);
            }
        }
        return drafts;
    }

    private static Shape shapeAt(List<String> source, int at) {
        String line = LineMarks.unquoted(source.get(at).strip());
        if (Shape.LED_BY_PIPE.fits(line)) {
            return Shape.LED_BY_PIPE;
        }
        if (Shape.TABS.fits(line)) {
            return Shape.TABS;
        }
        String next =
                at + 1 < source.size() ? LineMarks.unquoted(source.get(at + 1).strip()) : "";
        boolean piped = Shape.PIPES.fits(line)
                && Shape.PIPES.fits(next)
                && cells(line).size() == cells(next).size()
                && !Markdown.isDecoration(line);
        return piped ? Shape.PIPES : Shape.NONE;
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        char mark = row.indexOf('|') >= 0 && !Shape.TABS.fits(row) ? '|' : '\t';
        int start = mark == '|' && row.startsWith("|") ? 1 : 0;
        for (int i = start; i < row.length(); i++) {
            if (row.charAt(i) == mark && (i == 0 || row.charAt(i - 1) != '\\')) {
                cells.add(Characters.clean(row.substring(start, i)));
                start = i + 1;
            }
        }
        if (start < row.length()) {
            cells.add(Characters.clean(row.substring(start)));
        }
        return cells;
    }

    private static boolean isSeparator(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.chars().allMatch(c -> c == '-' || c == ':' || c == ' '))
                && cells.stream().anyMatch(cell -> cell.startsWith("-") || cell.startsWith(":"));
    }

    private static String stripTabs(String row) {
        int end = row.length();
        while (end > 0 && row.charAt(end - 1) == '\t') {
            end--;
        }
        return row.substring(0, end);
    }

    private enum Shape {
        NONE,
        LED_BY_PIPE,
        PIPES,
        TABS;

        boolean fits(String line) {
            return switch (this) {
                case NONE -> false;
                case LED_BY_PIPE -> line.startsWith("|") && line.indexOf('|', 1) > 0;
                case PIPES -> line.contains(" | ") || line.contains("-|-");
                case TABS -> line.indexOf('\t') > 0 && !line.startsWith("|") && !line.contains("\t\t\t\t");
            };
        }
    }
}
