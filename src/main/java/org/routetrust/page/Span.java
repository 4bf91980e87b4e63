package org.routetrust.page;

/**
 * A piece of a text: from the first character to the one after the last. Never empty.
 *
 * @param start offset of the first character
 * @param end offset after the last
 */
public record Span(int start, int end) {

    /** Refuses a span without characters. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The characters of the text that the span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
