package org.routetrust.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Block.Kind;

/**
 * Reads a capture as a careful person would: what stands there, in reading order, each piece with the headings, the
 * question or the columns that give it its meaning.
 *
 * <p>Reading is a pure function of its input: no clock, no network, no files. It does not run scripts and does not read
 * style sheets, so text that only they show or hide is taken as the source has it.
 */
public final class PageReader {

    /** How many characters of text are read. What a page says beyond them is not looked at, and the page says so. */
    static final int MOST_TEXT = 2_000_000;

    /** How many characters of source are read: pages may be ten times the size of their text. */
    private static final int MOST_SOURCE = 20_000_000;

    private static final int DEEPEST = 512;

    /**
     * Reads a page.
     *
     * @param url the page's own address, or empty
     * @param contentType its media type, parameters allowed: text/html, text/markdown, and anything else that turns out
     *     to be text is read as text/plain
     * @param content the source as it was captured
     * @return the page; never fails. A page nothing can be concluded from says why in {@link Page#unreadable()}, and
     *     still has the blocks that could be read
     */
    public Page read(String url, String contentType, String content) {
        boolean tooLarge = content.length() > MOST_SOURCE;
        String source = tooLarge ? Characters.cut(content, MOST_SOURCE) : content;
        Page page = switch (Format.of(contentType, source)) {
            case BINARY -> new Page(url, "", "", List.of(), Unreadable.NOT_A_PAGE);
            case HTML -> readHtml(url, source);
            case TEXT -> readText(url, TextReader.read(source, false));
            case MARKDOWN -> readText(url, TextReader.read(source, true));
        };
        return tooLarge ? new Page(url, page.title(), page.language(), page.blocks(), Unreadable.TOO_LARGE) : page;
    }

    private static Page readHtml(String url, String source) {
        Document document = parse(source, "");
        List<Draft> body = Menus.mark(HtmlReader.read(document.body()));
        String title = Characters.clean(document.title());
        List<Draft> drafts = Metadata.of(document, title);
        drafts.addAll(BoldHeadings.mark(Figures.join(body)));
        return page(url, title, drafts, blocks -> Readability.ofHtml(document, title, blocks));
    }

    /**
     * The document of a source, no deeper than is walked.
     *
     * @param base what its links are relative to, or empty
     */
    static Document parse(String source, String base) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(source, base);
    }

    private static Page readText(String url, List<Draft> drafts) {
        String title = drafts.stream()
                .filter(Draft::isContent)
                .findFirst()
                .filter(first -> first.is(Kind.HEADING))
                .map(Draft::text)
                .orElse("");
        return page(url, title, drafts, blocks -> Readability.ofText(title, blocks));
    }

    private static Page page(String url, String title, List<Draft> drafts, Judge judge) {
        Outline outline = Outline.of(ListIntros.announce(Questions.answer(drafts)), MOST_TEXT);
        List<Block> blocks = outline.blocks();
        Unreadable unreadable = outline.isFull() ? Unreadable.TOO_LARGE : judge.why(blocks);
        return new Page(url, title, Language.of(blocks), blocks, unreadable);
    }

    private interface Judge {
        @Nullable
        Unreadable why(List<Block> blocks);
    }
}
