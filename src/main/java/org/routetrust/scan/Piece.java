package org.routetrust.scan;

/**
 * A part of a text, with what stands around it.
 *
 * @param text the part, and as much before and behind it as a key may need
 * @param from offset of the first character of the part
 * @param to offset after its last
 * @param line number of the line on which {@code text} begins, from 1
 * @param column of its first character on that line, from 1
 */
record Piece(String text, int from, int to, long line, long column) {

    /** Comments that allow a finding are looked for so near to it, on its line. */
    private static final int NEAR = 2000;

    private static final String ALLOW = "route-trust:allow";

    /** Whether what begins there is of this part, and not of the one before or behind. */
    boolean holds(int start) {
        return start >= from && start < to;
    }

    /** Whether a comment on the line of what stands between the offsets allows it. */
    boolean allows(int start, int end) {
        int near = Math.max(0, start - NEAR);
        int before = Math.max(near, text.lastIndexOf('\n', start - 1) + 1);
        int far = Math.min(text.length(), end + NEAR);
        int line = text.indexOf('\n', end, far);
        return text.indexOf(ALLOW, before, line < 0 ? far : line) >= 0;
    }

    /** A way through the part that tells line and column of offsets, each not before the last. */
    Walk walk() {
        return new Walk();
    }

    /** Where one is on the way. */
    final class Walk {
        private int at;
        private long line = Piece.this.line;
        private long column = Piece.this.column;

        void to(int offset) {
            for (; at < offset; at++) {
                boolean ends = text.charAt(at) == '\n';
                line += ends ? 1 : 0;
                column = ends ? 1 : column + 1;
            }
        }

        long line() {
            return line;
        }

        long column() {
            return column;
        }
    }
}
