package org.routetrust.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Block.Kind;

/**
 * What holds for the text inside an element, inherited by the elements in it.
 *
 * @param markup of the element
 * @param level of a heading; 0 outside headings
 * @param depth of a list item; 0 outside lists
 * @param topic the question that the text answers, null where there is none
 * @param grid the table of data it stands in, null outside tables
 * @param traits as {@link Trait#bit} writes them
 * @param panels the panels of the page
 */
record Scope(
        Markup markup,
        Kind kind,
        int level,
        int depth,
        @Nullable Section section,
        @Nullable Topic topic,
        @Nullable Grid grid,
        int traits,
        Panels panels) {

    static Scope root(Element body) {
        int traits = Trait.BLOCK.bit() | Trait.PROSE.when(hasWords(body));
        return new Scope(Markup.of(body), Kind.TEXT, 0, 0, null, null, null, traits, new Panels(body));
    }

    /** The scope of an element inside this one. */
    Scope enter(Markup inner) {
        Kind innerKind = kindOf(inner);
        boolean heads = innerKind == Kind.HEADING;
        boolean item = innerKind == Kind.ITEM && inner.isItem();
        return new Scope(
                inner,
                innerKind,
                heads ? Math.max(level, inner.headingLevel()) : 0,
                depth + (item ? 1 : 0),
                inner.isSection() ? new Section(section) : section,
                inner.opensTopic() ? new Topic() : topic,
                gridOf(inner, innerKind),
                traitsOf(inner, innerKind),
                panels);
    }

    boolean is(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    /** Whether it is in a row of a table, where all text up to the row's end is one block. */
    boolean inRow() {
        return grid != null && grid.isInRow();
    }

    private int traitsOf(Markup inner, Kind innerKind) {
        boolean button = inner.isButton();
        boolean header = inner.name().equals("header");
        boolean block = inner.isBlock() || innerKind != kind || (button && !is(Trait.PROSE));
        boolean banner = header ? section == null : is(Trait.BANNER) && !inner.isSection();
        boolean part = innerKind == kind && (kind == Kind.HEADING || kind == Kind.CODE);
        return Trait.BLOCK.when(block)
                | Trait.BOXES.when(inner.laysOutBoxes())
                | Trait.LINKED.when(is(Trait.LINKED) || inner.isLink() || button)
                | Trait.BOLD.when(is(Trait.BOLD) || inner.isBold())
                | Trait.QUESTION.when(is(Trait.QUESTION) || inner.asks())
                | Trait.BANNER.when(banner)
                | Trait.PROSE.when(hasWords(inner.element()))
                | Trait.PART.when(part)
                | Trait.UNFOLDED.when(is(Trait.UNFOLDED) || (innerKind != Kind.HIDDEN && inner.isRemoved()));
    }

    private Kind kindOf(Markup inner) {
        if (kind != Kind.HIDDEN && (inner.isConcealed() || removes(inner))) {
            return Kind.HIDDEN;
        }
        return switch (kind) {
            case FOOTER -> inner.name().equals("nav") ? Kind.NAVIGATION : kind;
            case NAVIGATION, HIDDEN, CODE, HEADING -> kind;
            case TITLE, TEXT, ITEM, ROW, ANSWER, STRUCTURED, FIELD -> kindByMarkup(inner);
        };
    }

    /** Inside an opened panel nothing counts as removed: its parts open with it or one by one. */
    private boolean removes(Markup inner) {
        return inner.isRemoved() && !is(Trait.UNFOLDED) && !panels.opens(inner);
    }

    private Kind kindByMarkup(Markup inner) {
        if (inner.isMenu()) {
            return Kind.NAVIGATION;
        }
        if (inner.isFooter()) {
            return Kind.FOOTER;
        }
        if (inRow()) {
            return kind;
        }
        if (inner.headingLevel() > 0) {
            return Kind.HEADING;
        }
        if (grid != null && inner.isRow()) {
            return Kind.ROW;
        }
        if (inner.isItem()) {
            return Kind.ITEM;
        }
        return inner.name().equals("pre") ? Kind.CODE : kind;
    }

    private @Nullable Grid gridOf(Markup inner, Kind innerKind) {
        if (innerKind == Kind.HIDDEN || innerKind == Kind.NAVIGATION || innerKind == Kind.FOOTER) {
            return null;
        }
        if (inner.name().equals("table")) {
            return Grid.isData(inner.element()) ? new Grid() : null;
        }
        return grid == null && inner.role().equals("table") ? new Grid() : grid;
    }

    private static boolean hasWords(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode words && !words.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
