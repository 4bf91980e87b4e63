package org.routetrust.page;

/**
 * Words as they stand on a page. Made only by {@link Page#quote}, so a quote that is not on the page cannot exist.
 *
 * @param url the address of the page
 * @param block index of the block in the page
 * @param start offset of the first character in the block's text
 * @param end offset after the last
 * @param text the characters between the two
 */
public record Quote(String url, int block, int start, int end, String text) {

    /** Refuses offsets that do not fit the text. */
    public Quote {
        if (start < 0 || end - start != text.length() || text.isBlank()) {
            throw new IllegalArgumentException("not a quote: " + start + ".." + end);
        }
    }
}
