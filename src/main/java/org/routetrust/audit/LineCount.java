package org.routetrust.audit;

/** Counts lines and columns of a text as an editor does, from its beginning to its end. */
final class LineCount {

    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    LineCount(String text) {
        this.text = text;
    }

    /** A place as people name it: both from 1, the column in characters. */
    record Place(int line, int column) {}

    /** The place of an offset, which must not lie before the last that was asked for. */
    Place at(int wanted) {
        while (offset < wanted) {
            step();
        }
        return new Place(line, column);
    }

    private void step() {
        int character = text.codePointAt(offset);
        offset += Character.charCount(character);
        boolean inBreak = character == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        if (character == '\n' || (character == '\r' && !inBreak)) {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
