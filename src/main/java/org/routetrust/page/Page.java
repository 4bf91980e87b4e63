package org.routetrust.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as an analyst reads it: blocks of text in reading order. Equal captures give equal pages.
 *
 * @param url the page's own address; empty for a pasted text without one
 * @param title the document's title, or empty
 * @param language the language the text is written in, as an ISO 639-1 code, judged by its letters and words; empty when unknown
 * @param blocks the text in reading order; may be empty
 * @param unreadable why nothing can be concluded from this page, or null when it can be read
 */
public record Page(
        String url,
        String title,
        String language,
        List<Block> blocks,
        @Nullable Unreadable unreadable) {

    /** Copies the blocks. */
    public Page {
        blocks = List.copyOf(blocks);
    }

    /**
     * A quote of this page.
     *
     * @throws IndexOutOfBoundsException if the block or the offsets are not on the page
     */
    public Quote quote(int block, int start, int end) {
        return new Quote(url, block, start, end, blocks.get(block).text().substring(start, end));
    }
}
