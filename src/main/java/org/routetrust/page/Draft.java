package org.routetrust.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Block.Kind;

/**
 * A block before its place among the others is known. The readers make drafts in reading order; the passes after them
 * look at neighbours, and {@link Outline} gives each its headings.
 *
 * @param level of a heading, 1 for the outermost; 0 for everything else
 * @param depth of a list item, 1 for the outermost list; 0 outside lists
 * @param section the part of the document it stands in, null where the format knows none
 * @param linked whether all of it is a link or a button
 * @param bold whether all of it is bold
 * @param question whether the markup says that what follows explains it, as a summary does its details
 * @param cut whether something that is not shown stood between it and the draft before
 * @param path stands in for the headings; null to take them
 */
record Draft(
        Kind kind,
        int level,
        int depth,
        @Nullable Section section,
        boolean linked,
        boolean bold,
        boolean question,
        boolean cut,
        @Nullable List<String> path,
        String about,
        String text) {

    static Draft of(Kind kind, String text) {
        return new Draft(kind, 0, 0, null, false, false, false, false, null, "", text);
    }

    static Draft heading(int level, String text) {
        return of(Kind.HEADING, text).level(level);
    }

    static Draft structured(List<String> path, String about, String text) {
        return new Draft(Kind.STRUCTURED, 0, 0, null, false, false, false, false, path, about, text);
    }

    Draft kind(Kind other) {
        return new Draft(other, level, depth, section, linked, bold, question, cut, path, about, text);
    }

    /** The draft as a heading. */
    Draft level(int other) {
        return new Draft(Kind.HEADING, other, depth, section, linked, bold, question, cut, path, about, text);
    }

    Draft depth(int other) {
        return new Draft(kind, level, other, section, linked, bold, question, cut, path, about, text);
    }

    Draft about(String other) {
        return new Draft(kind, level, depth, section, linked, bold, question, cut, path, other, text);
    }

    Draft text(String other) {
        return new Draft(kind, level, depth, section, linked, bold, question, cut, path, about, other);
    }

    Draft styled(boolean isLink, boolean isBold) {
        return new Draft(kind, level, depth, section, isLink, isBold, question, cut, path, about, text);
    }

    Draft placed(@Nullable Section in, boolean asks, boolean afterCut) {
        return new Draft(kind, level, depth, in, linked, bold, asks, afterCut, path, about, text);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is part of what the page says, rather than a menu, a footer or something a person does not see. */
    boolean isContent() {
        return switch (kind) {
            case HEADING, TEXT, ITEM, ROW, ANSWER, CODE -> true;
            case TITLE, NAVIGATION, FOOTER, STRUCTURED, HIDDEN, FIELD -> false;
        };
    }
}
