package org.routetrust.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names, roles and classes of elements say about the text in them. */
final class Markup {

    private static final Set<String> BLOCKS =
            words("address article aside blockquote body caption center dd details dialog"
                    + " dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main"
                    + " menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul xmp");
    private static final Set<String> BLOCK_ROLES = words(
            "heading listitem list row table rowgroup cell columnheader rowheader" + " navigation contentinfo dialog");
    private static final Set<String> SECTIONS = Set.of("article", "aside", "footer", "main", "nav", "section");
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "title",
            "noframes",
            "noembed",
            "svg",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final Set<String> MENU_ROLES = Set.of("navigation", "menu", "menubar", "tablist", "listbox");
    private static final Set<String> CELLS = Set.of("td", "th", "cell", "columnheader", "rowheader");
    private static final Set<String> FOOTER_NAMES = Set.of("footer", "site-footer", "page-footer", "main-footer");
    private static final String[] COOKIE_NAMES = {
        "onetrust", "cookieconsent", "cookie-consent", "cookie-banner", "cookie-notice", "cookie-bar", "cookie-popup",
        "cookie-modal", "cookie_banner", "cookie_notice", "cookiebanner", "cookiebot", "cc-window", "gdpr-banner",
        "consent-banner", "cky-consent", "didomi-", "osano-cm", "usercentrics", "termly-"
    };

    private Markup() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    static String role(Element element) {
        return element.attributesSize() == 0 ? "" : element.attr("role").strip().toLowerCase(Locale.ROOT);
    }

    static boolean isBlock(Element element) {
        if (BLOCKS.contains(element.normalName())) {
            return true;
        }
        return element.attributesSize() > 0
                && (BLOCK_ROLES.contains(role(element))
                        || element.hasClass("block")
                        || Styles.display(element).equals("block"));
    }

    static boolean isSection(Element element) {
        return SECTIONS.contains(element.normalName());
    }

    /** Elements whose text is no text of the page. */
    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName());
    }

    /** Text that was taken back: an old price beside the new one. */
    static boolean isStruck(Element element) {
        return STRUCK.contains(element.normalName()) || (element.attributesSize() > 0 && Styles.isStruck(element));
    }

    static boolean isMenu(Element element) {
        return element.normalName().equals("nav")
                || MENU_ROLES.contains(role(element))
                || (element.attributesSize() > 0 && isCookieBanner(element));
    }

    static boolean isFooter(Element element) {
        return element.normalName().equals("footer")
                || role(element).equals("contentinfo")
                || (element.normalName().equals("div") && hasFooterName(element));
    }

    static boolean isRow(Element element) {
        return element.normalName().equals("tr") || role(element).equals("row");
    }

    static boolean isCell(Element element) {
        return CELLS.contains(element.normalName()) || CELLS.contains(role(element));
    }

    static boolean isItem(Element element) {
        return element.normalName().equals("li") || role(element).equals("listitem");
    }

    /** Whether its first part says what the rest is about. */
    static boolean opensTopic(Element element) {
        return element.normalName().equals("details") || element.normalName().equals("dl");
    }

    /** Whether what follows the element explains it. */
    static boolean asks(Element element) {
        String name = element.normalName();
        return name.equals("summary") || name.equals("dt") || (isButton(element) && element.hasAttr("aria-expanded"));
    }

    /** The level of a heading, 1 to 6 and beyond; 0 for everything else. */
    static int headingLevel(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        if (!role(element).equals("heading")) {
            return 0;
        }
        String level = element.attr("aria-level").strip();
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '9' ? level.charAt(0) - '0' : 2;
    }

    static boolean isButton(Element element) {
        return element.normalName().equals("button") || role(element).equals("button");
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    static boolean isBold(Element element) {
        return element.normalName().equals("b") || element.normalName().equals("strong");
    }

    /** Whether its children stand apart like boxes, whatever they are. */
    static boolean laysOutBoxes(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String display = Styles.display(element);
        return display.endsWith("flex")
                || display.endsWith("grid")
                || element.hasClass("flex")
                || element.hasClass("inline-flex")
                || element.hasClass("grid");
    }

    private static boolean hasFooterName(Element element) {
        return FOOTER_NAMES.contains(element.id().toLowerCase(Locale.ROOT))
                || element.classNames().stream().anyMatch(FOOTER_NAMES::contains);
    }

    private static boolean isCookieBanner(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html") || name.equals("main") || name.equals("article")) {
            return false;
        }
        String names = (element.id() + ' ' + element.className()).toLowerCase(Locale.ROOT);
        for (String banner : COOKIE_NAMES) {
            if (names.contains(banner)) {
                return true;
            }
        }
        return false;
    }
}
