package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text and Markdown. The two are read alike, since text that was saved from pages is full of Markdown; only
 * what plain text lets one guess by the shape of its lines is not guessed where headings are written as such.
 */
final class TextReader {

    private TextReader() {}

    static List<Draft> read(String source, boolean markdown) {
        List<TextLine> lines = new LineScanner(source).scan();
        boolean marked = markdown || lines.stream().anyMatch(line -> line.is(Block.Kind.HEADING));
        List<TextLine> paragraphs = Paragraphs.join(lines, markdown);
        List<TextLine> shaped = LineShapes.mark(paragraphs, !marked);
        List<Draft> drafts = new ArrayList<>();
        shaped.forEach(line -> drafts.add(line.draft()));
        return BoldHeadings.mark(Menus.mark(drafts));
    }
}
