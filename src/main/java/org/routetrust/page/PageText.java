package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as one text, a block a line and an empty line before each heading, with the place of every block in it: for
 * showing the evidence with quotes highlighted.
 *
 * @param text the blocks in order
 * @param offsets for each block, by its index, where its text begins
 */
public record PageText(String text, List<Integer> offsets) {

    /** Copies the offsets. */
    public PageText {
        offsets = List.copyOf(offsets);
    }

    /** The text of a page. */
    public static PageText of(Page page) {
        StringBuilder text = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (!text.isEmpty()) {
                text.append(block.kind() == Block.Kind.HEADING ? "\n\n" : "\n");
            }
            offsets.add(text.length());
            text.append(block.text());
        }
        return new PageText(text.toString(), offsets);
    }

    /**
     * Where a quote stands in the text.
     *
     * @throws IndexOutOfBoundsException if the quote's block is not on the page
     */
    public Span place(Quote quote) {
        int offset = offsets.get(quote.block());
        return new Span(offset + quote.start(), offset + quote.end());
    }
}
