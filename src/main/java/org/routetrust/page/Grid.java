package org.routetrust.page;

import java.util.Set;
import org.jsoup.nodes.Element;

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
        if (text.indexOf('\t') < 0) {
            return false;
        }
        return isHeadingRow(row) || (!began && headings.isEmpty() && couldHead(text.split("\t")));
    }

    private static boolean couldHead(String[] cells) {
        for (String cell : cells) {
            if (!couldHead(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell could be the heading of its column, judged by its words alone. */
    static boolean couldHead(String cell) {
        return !cell.isBlank()
                && cell.length() <= LONGEST_HEADING
                && !Characters.endsSentence(cell)
                && !Characters.holds(cell, "$€£¥");
    }

    private static boolean isHeadingRow(Element row) {
        Element parent = row.parent();
        if (parent != null && parent.normalName().equals("thead")) {
            return true;
        }
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
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
        return hasColumns(table) && !laysOut(table, false, isIn(table, "td"));
    }

    private static boolean hasColumns(Element part) {
        Element first = part.firstElementChild();
        if (first != null && part.normalName().equals("tr") && first.nextElementSibling() != null) {
            return true;
        }
        for (Element child = first; child != null; child = child.nextElementSibling()) {
            if (hasColumns(child)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are rows of a further table in a table, or parts of a page in one of its cells. */
    private static boolean laysOut(Element part, boolean inTable, boolean inCell) {
        for (Element child = part.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String name = child.normalName();
            if ((inTable && name.equals("tr")) || (inCell && LAYOUT.contains(name))) {
                return true;
            }
            if (laysOut(child, inTable || name.equals("table"), inCell || name.equals("td"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Element part, String name) {
        Element around = part.parent();
        while (around != null && !around.normalName().equals(name)) {
            around = around.parent();
        }
        return around != null;
    }
}
