package org.routetrust.page;

/**
 * A line of a text file, or what became of several.
 *
 * @param gap whether it does not go on where the line before it ended: an empty line or something left out is between
 * @param numbered whether a number stood before it, which is no longer part of the text
 */
record TextLine(Draft draft, boolean gap, boolean numbered) {

    String text() {
        return draft.text();
    }

    boolean is(Block.Kind kind) {
        return draft.is(kind);
    }

    TextLine with(Draft other) {
        return new TextLine(other, gap, numbered);
    }
}
