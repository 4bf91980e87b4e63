package org.routetrust.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the name, role, classes and style of an element say about the text in it; asked for once an element. */
final class Markup {

    private static final Set<String> BLOCK_ROLES = words(
            "heading listitem list row table rowgroup cell columnheader rowheader" + " navigation contentinfo dialog");
    private static final Set<String> MENU_ROLES = words("navigation menu menubar tablist listbox");
    private static final Set<String> CELL_ROLES = words("cell columnheader rowheader");
    private static final Set<String> FOOTER_NAMES = words("footer site-footer page-footer main-footer");
    private static final Set<String> NO_BANNERS = words("body html main article");
    private static final String[] COOKIE_NAMES = {
        "onetrust", "cookieconsent", "cookie-consent", "cookie-banner", "cookie-notice", "cookie-bar", "cookie-popup",
        "cookie-modal", "cookie_banner", "cookie_notice", "cookiebanner", "cookiebot", "cc-window", "gdpr-banner",
        "consent-banner", "cky-consent", "didomi-", "osano-cm", "usercentrics", "termly-"
    };
    private static final int SHORTEST_COOKIE_NAME = 7;
    private static final Map<String, Set<Nature>> NATURES = natures();
    private static final Set<Nature> NONE = EnumSet.noneOf(Nature.class);

    private final Element element;
    private final String name;
    private final Set<Nature> natures;
    /** Whether there is no attribute to ask. */
    private final boolean bare;

    private final String role;
    /** The id and the classes, in lower case. */
    private final String names;

    private final Styles styles;
    private final boolean removed;

    private Markup(Element element) {
        this.element = element;
        this.name = element.normalName();
        this.natures = NATURES.getOrDefault(name, NONE);
        this.bare = element.attributesSize() == 0;
        this.role = bare ? "" : role(element);
        this.names = bare ? "" : names(element);
        this.styles = bare ? Styles.NONE : Styles.of(element);
        this.removed = !bare && isRemoved(element, styles);
    }

    /** What the name of an element says by itself. */
    private enum Nature {
        BLOCK("address article aside blockquote body caption center dd details dialog"
                + " dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main"
                + " menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul xmp"),
        SECTION("article aside footer main nav section"),
        /** Its text is no text of the page. */
        UNSEEN("script style template noscript head title noframes noembed svg iframe object audio video canvas"),
        /** Its text was taken back. */
        STRUCK("del s strike"),
        CELL("td th");

        private final String names;

        Nature(String names) {
            this.names = names;
        }
    }

    private static Map<String, Set<Nature>> natures() {
        Map<String, Set<Nature>> natures = new HashMap<>();
        for (Nature nature : Nature.values()) {
            for (String name : words(nature.names)) {
                natures.computeIfAbsent(name, key -> EnumSet.noneOf(Nature.class))
                        .add(nature);
            }
        }
        return natures;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    static Markup of(Element element) {
        return new Markup(element);
    }

    static String role(Element element) {
        String role = element.attr("role");
        return role.isEmpty() ? role : role.strip().toLowerCase(Locale.ROOT);
    }

    private static String names(Element element) {
        String id = element.id();
        String classes = element.className();
        return (id.isEmpty() ? classes : id + ' ' + classes).toLowerCase(Locale.ROOT);
    }

    private static boolean isRemoved(Element element, Styles styles) {
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
            return true;
        }
        return (element.normalName().equals("dialog") && !element.hasAttr("open"))
                || styles.display().equals("none");
    }

    Element element() {
        return element;
    }

    String name() {
        return name;
    }

    String role() {
        return role;
    }

    boolean isBare() {
        return bare;
    }

    boolean isBlock() {
        return natures.contains(Nature.BLOCK)
                || (!bare
                        && (BLOCK_ROLES.contains(role)
                                || hasClass("block")
                                || styles.display().equals("block")));
    }

    boolean isSection() {
        return natures.contains(Nature.SECTION);
    }

    /** Whether its text is no text of the page. */
    boolean isUnseen() {
        return natures.contains(Nature.UNSEEN);
    }

    /** Text that was taken back: an old price beside the new one. */
    boolean isStruck() {
        return natures.contains(Nature.STRUCK) || styles.isStruck();
    }

    boolean isMenu() {
        return name.equals("nav") || (!bare && (MENU_ROLES.contains(role) || isCookieBanner()));
    }

    boolean isFooter() {
        return name.equals("footer")
                || (!bare && (role.equals("contentinfo") || (name.equals("div") && hasFooterName())));
    }

    boolean isRow() {
        return name.equals("tr") || role.equals("row");
    }

    boolean isCell() {
        return natures.contains(Nature.CELL) || CELL_ROLES.contains(role);
    }

    boolean isItem() {
        return name.equals("li") || role.equals("listitem");
    }

    /** Whether its first part says what the rest is about. */
    boolean opensTopic() {
        return name.equals("details") || name.equals("dl");
    }

    /** Whether what follows the element explains it. */
    boolean asks() {
        return name.equals("summary") || name.equals("dt") || (isButton() && element.hasAttr("aria-expanded"));
    }

    /** The level of a heading, 1 to 6 and beyond; 0 for everything else. */
    int headingLevel() {
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        if (!role.equals("heading")) {
            return 0;
        }
        String level = element.attr("aria-level").strip();
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '9' ? level.charAt(0) - '0' : 2;
    }

    boolean isButton() {
        return name.equals("button") || role.equals("button");
    }

    boolean isLink() {
        return name.equals("a") && element.hasAttr("href");
    }

    boolean isBold() {
        return name.equals("b") || name.equals("strong");
    }

    /** Whether its children stand apart like boxes, whatever they are. */
    boolean laysOutBoxes() {
        if (bare) {
            return false;
        }
        String display = styles.display();
        return display.endsWith("flex")
                || display.endsWith("grid")
                || hasClass("flex")
                || hasClass("inline-flex")
                || hasClass("grid");
    }

    /**
     * Whether a style or attribute takes the element out of the page until something shows it again: a panel that is
     * folded away, or text that nobody is meant to see.
     */
    boolean isRemoved() {
        return removed;
    }

    /** Whether the element is in the page but cannot be read there. */
    boolean isConcealed() {
        return styles.conceal(element);
    }

    private boolean hasClass(String one) {
        return names.contains(one) && element.hasClass(one);
    }

    private boolean hasFooterName() {
        return names.contains("footer")
                && (FOOTER_NAMES.contains(element.id().toLowerCase(Locale.ROOT))
                        || element.classNames().stream().anyMatch(FOOTER_NAMES::contains));
    }

    private boolean isCookieBanner() {
        if (names.length() < SHORTEST_COOKIE_NAME || NO_BANNERS.contains(name)) {
            return false;
        }
        for (String banner : COOKIE_NAMES) {
            if (names.contains(banner)) {
                return true;
            }
        }
        return false;
    }
}
