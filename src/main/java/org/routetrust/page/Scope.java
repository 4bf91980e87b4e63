package org.routetrust.page;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Block.Kind;

/**
 * What holds for the text inside an element, inherited by the elements in it.
 *
 * @param level of a heading; 0 outside headings
 * @param depth of a list item; 0 outside lists
 * @param topic the question that the text answers, null where there is none
 * @param grid the table of data it stands in, null outside tables
 * @param panels the panels of the page
 */
record Scope(
        Kind kind,
        int level,
        int depth,
        @Nullable Section section,
        @Nullable Topic topic,
        @Nullable Grid grid,
        Set<Trait> traits,
        Panels panels) {

    static Scope root(Element body) {
        Set<Trait> traits = EnumSet.of(Trait.BLOCK);
        if (hasWords(body)) {
            traits.add(Trait.PROSE);
        }
        return new Scope(Kind.TEXT, 0, 0, null, null, null, traits, new Panels(body));
    }

    /** The scope of an element inside this one. */
    Scope enter(Element inner) {
        Kind innerKind = kindOf(inner);
        boolean heads = innerKind == Kind.HEADING;
        boolean item = innerKind == Kind.ITEM && Markup.isItem(inner);
        return new Scope(
                innerKind,
                heads ? Math.max(level, Markup.headingLevel(inner)) : 0,
                depth + (item ? 1 : 0),
                Markup.isSection(inner) ? new Section(section) : section,
                Markup.opensTopic(inner) ? new Topic() : topic,
                gridOf(inner, innerKind),
                traitsOf(inner, innerKind),
                panels);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it is in a row of a table, where all text up to the row's end is one block. */
    boolean inRow() {
        return grid != null && grid.isInRow();
    }

    private Set<Trait> traitsOf(Element inner, Kind innerKind) {
        Set<Trait> found = EnumSet.noneOf(Trait.class);
        boolean button = Markup.isButton(inner);
        boolean section = Markup.isSection(inner);
        boolean header = inner.normalName().equals("header");
        mark(found, Trait.BLOCK, Markup.isBlock(inner) || innerKind != kind || (button && !is(Trait.PROSE)));
        mark(found, Trait.BOXES, Markup.laysOutBoxes(inner));
        mark(found, Trait.LINKED, is(Trait.LINKED) || Markup.isLink(inner) || button);
        mark(found, Trait.BOLD, is(Trait.BOLD) || Markup.isBold(inner));
        mark(found, Trait.QUESTION, is(Trait.QUESTION) || Markup.asks(inner));
        mark(found, Trait.BANNER, header ? this.section == null : is(Trait.BANNER) && !section);
        mark(found, Trait.PROSE, hasWords(inner));
        mark(found, Trait.PART, innerKind == kind && (kind == Kind.HEADING || kind == Kind.CODE));
        mark(found, Trait.UNFOLDED, is(Trait.UNFOLDED) || (innerKind != Kind.HIDDEN && Styles.removes(inner)));
        return found;
    }

    private static void mark(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    private Kind kindOf(Element inner) {
        if (kind != Kind.HIDDEN && (Styles.conceals(inner) || isRemoved(inner))) {
            return Kind.HIDDEN;
        }
        return switch (kind) {
            case FOOTER -> inner.normalName().equals("nav") ? Kind.NAVIGATION : kind;
            case NAVIGATION, HIDDEN, CODE, HEADING -> kind;
            case TITLE, TEXT, ITEM, ROW, ANSWER, STRUCTURED, FIELD -> kindByMarkup(inner);
        };
    }

    /** Inside an opened panel nothing counts as removed: its parts open with it or one by one. */
    private boolean isRemoved(Element inner) {
        return !is(Trait.UNFOLDED) && Styles.removes(inner) && !panels.opens(inner);
    }

    private Kind kindByMarkup(Element inner) {
        if (Markup.isMenu(inner)) {
            return Kind.NAVIGATION;
        }
        if (Markup.isFooter(inner)) {
            return Kind.FOOTER;
        }
        if (inRow()) {
            return kind;
        }
        if (Markup.headingLevel(inner) > 0) {
            return Kind.HEADING;
        }
        if (grid != null && Markup.isRow(inner)) {
            return Kind.ROW;
        }
        if (Markup.isItem(inner)) {
            return Kind.ITEM;
        }
        return inner.normalName().equals("pre") ? Kind.CODE : kind;
    }

    private @Nullable Grid gridOf(Element inner, Kind innerKind) {
        if (innerKind == Kind.HIDDEN || innerKind == Kind.NAVIGATION || innerKind == Kind.FOOTER) {
            return null;
        }
        if (inner.normalName().equals("table")) {
            return Grid.isData(inner) ? new Grid() : null;
        }
        return grid == null && Markup.role(inner).equals("table") ? new Grid() : grid;
    }

    private static boolean hasWords(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words && !words.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
