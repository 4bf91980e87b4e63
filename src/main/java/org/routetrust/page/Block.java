package org.routetrust.page;

import java.util.List;
import java.util.Objects;

/**
 * One paragraph, heading, list item or table row of a page, in reading order.
 *
 * @param index place in {@link Page#blocks()}, from 0
 * @param kind what the markup says it is
 * @param path the headings it stands under, outermost first; empty before the first heading
 * @param about what gives the text its meaning beside the headings: the question it answers, the column headings of its
 *     table row joined by " | ", the line that announced its list, the name of its field; or empty
 * @param text the words as a visitor reads them, or as the text file has them; never blank
 */
public record Block(int index, Kind kind, List<String> path, String about, String text) {

    /** What the markup says a block is. */
    public enum Kind {
        /** The document's title: no visitor reads it in the page itself. */
        TITLE,
        HEADING,
        TEXT,
        ITEM,
        /** A table row; its cells are separated by a tab, an empty cell too, so that cells and column headings match. */
        ROW,
        /** An answer whose question is {@link Block#about()}. */
        ANSWER,
        CODE,
        /** Menus, link lists, language selects, cookie banners. */
        NAVIGATION,
        FOOTER,
        /** Meta descriptions, OpenGraph and JSON-LD: written by the site, read by machines. */
        STRUCTURED,
        /** In the page but not visible to a person. */
        HIDDEN,
        /** The value of a form field. */
        FIELD
    }

    /** Copies the path; refuses blank text. */
    public Block {
        path = List.copyOf(path);
        Objects.requireNonNull(about, "about");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a block without text");
        }
    }

    /** The same words read as the answer to a question that stands among them. */
    public Block answering(String question) {
        String asked = about.isEmpty() ? question : about + " > " + question;
        return new Block(index, kind == Kind.TEXT ? Kind.ANSWER : kind, path, asked, text);
    }

    /** Headings and question in one line, outermost first, as cues look at them. */
    public String context() {
        return about.isEmpty() ? String.join(" > ", path) : String.join(" > ", path) + " > " + about;
    }
}
