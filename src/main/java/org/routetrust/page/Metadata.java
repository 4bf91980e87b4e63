package org.routetrust.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.routetrust.page.Block.Kind;

/** What a page tells machines: its title, its meta descriptions and its JSON-LD. */
final class Metadata {

    private static final Set<String> NAMES = Set.of(
            "description",
            "author",
            "application-name",
            "copyright",
            "publisher",
            "og:title",
            "og:site_name",
            "og:description",
            "twitter:description",
            "product:price:amount");

    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Element> scripts = new ArrayList<>();

    private Metadata() {}

    /**
     * What a document tells, its title first.
     *
     * @param title of the document, cleaned
     */
    static List<Draft> of(Document document, String title) {
        Metadata metadata = new Metadata();
        if (Characters.hasLetters(title)) {
            metadata.drafts.add(Draft.of(Kind.TITLE, title));
        }
        metadata.seen.add(title);
        metadata.walk(document);
        metadata.scripts.forEach(script -> metadata.drafts.addAll(JsonLd.read(script.data())));
        return metadata.drafts;
    }

    private void walk(Element around) {
        for (Element part = around.firstElementChild(); part != null; part = part.nextElementSibling()) {
            if (part.normalName().equals("meta")) {
                take(part);
            } else if (isJsonLd(part)) {
                scripts.add(part);
            }
            walk(part);
        }
    }

    private static boolean isJsonLd(Element part) {
        return part.normalName().equals("script") && part.attr("type").strip().equalsIgnoreCase("application/ld+json");
    }

    private void take(Element meta) {
        String name = (meta.hasAttr("name") ? meta.attr("name") : meta.attr("property")).toLowerCase(Locale.ROOT);
        if (!NAMES.contains(name)) {
            return;
        }
        String content = Characters.clean(meta.attr("content"));
        if (Characters.hasLetters(content) && seen.add(content)) {
            drafts.add(Draft.structured(List.of("meta"), name, content));
        }
    }
}
