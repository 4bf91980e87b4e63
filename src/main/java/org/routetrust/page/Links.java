package org.routetrust.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** Where a page leads to. */
public final class Links {

    private static final int MOST = 3000;

    private Links() {}

    /**
     * The links of a page in the order they stand there, menus and footers included; of what is no HTML none are read.
     * The page's own base address is followed. Addresses are not checked.
     *
     * @param url the page's own address
     * @param contentType its media type
     * @param content the source as it was captured
     */
    public static List<Link> of(String url, String contentType, String content) {
        if (Format.of(contentType, content) != Format.HTML) {
            return List.of();
        }
        return PageReader.parse(content, url).select("a[href]").stream()
                .limit(MOST)
                .map(link -> new Link(link.absUrl("href"), text(link)))
                .filter(link -> !link.address().isEmpty())
                .toList();
    }

    private static String text(Element link) {
        String text = Characters.clean(link.text());
        return text.isBlank() ? link.attr("aria-label").strip() : text;
    }
}
