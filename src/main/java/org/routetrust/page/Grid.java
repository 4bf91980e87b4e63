package org.routetrust.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table of data while it is read: its column headings and the row at hand. */
final class Grid {

    private static final int LONGEST_HEADING = 60;
    private static final Set<String> LAYOUT = Set.of("h1", "h2", "h3", "h4", "form", "nav");

    private String headings = "";
    private String firstCell = "";
    private boolean began;
    private boolean inRow;

    /**
     * What the row at hand stands under: the column headings joined by " | ", and the row's first cell where something
     * struck or hidden cut the rest off from it.
     */
    String about() {
        return headings.isEmpty() || firstCell.isEmpty() ? headings + firstCell : headings + " | " + firstCell;
    }

    boolean isInRow() {
        return inRow;
    }

    void startRow() {
        inRow = true;
        firstCell = "";
    }

    void cutRow(String row) {
        if (firstCell.isEmpty()) {
            int end = row.indexOf('\t');
            firstCell = end < 0 ? row : row.substring(0, end);
        }
        began |= !row.isBlank();
    }

    void endRow(Element row, String text) {
        inRow = false;
        if (headsColumns(row, text)) {
            headings = String.join(" | ", text.split("\t"));
        }
        began |= !text.isBlank();
    }

    /** A row of nothing but heading cells heads the columns, and so does a first row of short words without figures. */
    private boolean headsColumns(Element row, String text) {
        List<String> cells = new ArrayList<>(Arrays.asList(text.split("\t")));
        if (cells.size() < 2) {
            return false;
        }
        if (isHeadingRow(row)) {
            return true;
        }
        return !began && headings.isEmpty() && cells.stream().allMatch(Grid::couldHead);
    }

    /** Whether a cell could be the heading of its column, judged by its words alone. */
    static boolean couldHead(String cell) {
        return !cell.isBlank()
                && cell.length() <= LONGEST_HEADING
                && !Characters.endsSentence(cell)
                && cell.chars().noneMatch(c -> "$€£¥".indexOf(c) >= 0);
    }

    private static boolean isHeadingRow(Element row) {
        Element parent = row.parent();
        if (parent != null && parent.normalName().equals("thead")) {
            return true;
        }
        for (Element cell : row.children()) {
            boolean heads = cell.normalName().equals("th") || Markup.role(cell).equals("columnheader");
            if (!heads) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a table holds data rather than the layout of a page: some row has two cells, and no cell of data holds
     * headings, forms or further tables.
     */
    static boolean isData(Element table) {
        if (Markup.role(table).equals("presentation") || Markup.role(table).equals("none")) {
            return false;
        }
        boolean columns = false;
        for (Element row : table.getElementsByTag("tr")) {
            columns |= row.childrenSize() >= 2;
            if (!table.equals(closest(row, "table"))) {
                return false;
            }
        }
        return columns
                && table.stream().noneMatch(part -> LAYOUT.contains(part.normalName()) && closest(part, "td") != null);
    }

    private static @Nullable Element closest(Element part, String name) {
        Element around = part;
        while (around != null && !around.normalName().equals(name)) {
            around = around.parent();
        }
        return around;
    }
}
