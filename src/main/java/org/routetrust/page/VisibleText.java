package org.routetrust.page;

import org.jsoup.nodes.Element;

/**
 * The words of a capture without the reader's work: nothing is cut into blocks, moved or cleaned. For holding quotes
 * against the page they are said to stand on. What a style hides is in it.
 */
public final class VisibleText {

    private VisibleText() {}

    /**
     * The text of an HTML document's body, or of any other capture as it is.
     *
     * @param contentType its media type
     * @param content the source as it was captured
     */
    public static String of(String contentType, String content) {
        if (Format.of(contentType, content) != Format.HTML) {
            return content;
        }
        Element body = PageReader.parse(content, "").body();
        body.select("noscript, template").remove();
        return body.text();
    }
}
