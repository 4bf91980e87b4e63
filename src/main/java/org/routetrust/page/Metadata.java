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

    private Metadata() {}

    static List<Draft> of(Document document) {
        List<Draft> drafts = new ArrayList<>();
        String title = Characters.clean(document.title());
        if (Characters.hasLetters(title)) {
            drafts.add(Draft.of(Kind.TITLE, title));
        }
        Set<String> seen = new HashSet<>();
        seen.add(title);
        for (Element meta : document.getElementsByTag("meta")) {
            String name = (meta.hasAttr("name") ? meta.attr("name") : meta.attr("property")).toLowerCase(Locale.ROOT);
            String content = Characters.clean(meta.attr("content"));
            if (NAMES.contains(name) && Characters.hasLetters(content) && seen.add(content)) {
                drafts.add(Draft.structured(List.of("meta"), name, content));
            }
        }
        for (Element script : document.getElementsByTag("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                drafts.addAll(JsonLd.read(script.data()));
            }
        }
        return drafts;
    }
}
