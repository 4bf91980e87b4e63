package org.routetrust.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the inline style of an element does to its text. Style sheets are not read. */
final class Styles {

    private static final int LONGEST = 2000;
    private static final int OFF_SCREEN = -999;
    /** How many elements up the ground of a text is looked for. */
    private static final int GROUND_DEPTH = 12;

    /** Of an element without any. */
    static final Styles NONE = new Styles("");

    private final String source;
    private final String lower;
    private @Nullable Map<String, String> declarations;

    private Styles(String source) {
        this.source = source;
        this.lower = source.toLowerCase(Locale.ROOT);
    }

    static Styles of(Element element) {
        String source = element.attr("style");
        return source.isEmpty() ? NONE : new Styles(source);
    }

    /**
     * Whether the element is in the page but cannot be read there. What is only hidden from screen readers can be read,
     * and so can what a script fades in (opacity).
     */
    boolean conceal(Element element) {
        boolean suspect =
                says("visibility") || says("font-size") || says("color") || says("indent") || says("position");
        return suspect
                && (value("visibility").equals("hidden")
                        || isZero(value("font-size"))
                        || isOffScreen()
                        || isInvisibleInk(element));
    }

    String display() {
        return says("display") ? value("display") : "";
    }

    boolean isStruck() {
        return says("line-through")
                && (value("text-decoration").contains("line-through")
                        || value("text-decoration-line").contains("line-through"));
    }

    /** Whether the style has a word in it, so that most styles need not be taken apart. */
    private boolean says(String word) {
        return lower.contains(word);
    }

    private String value(String property) {
        return declarations().getOrDefault(property, "");
    }

    private static boolean isZero(String size) {
        return size.startsWith("0") && number(size) == 0;
    }

    private boolean isOffScreen() {
        String position = value("position");
        boolean moved = position.equals("absolute") || position.equals("fixed");
        return number(value("text-indent")) <= OFF_SCREEN
                || (moved
                        && (number(value("left")) <= OFF_SCREEN
                                || number(value("right")) <= OFF_SCREEN
                                || number(value("top")) <= OFF_SCREEN));
    }

    private boolean isInvisibleInk(Element element) {
        String ink = value("color");
        boolean gradient =
                declarations().containsKey("background-clip") || declarations().containsKey("-webkit-background-clip");
        return !ink.isEmpty() && !gradient && (ink.equals("transparent") || Ink.vanishes(ink, groundOf(element)));
    }

    /** The colour that an inline style puts behind a text, its own or that of what is around it; or empty. */
    private String groundOf(Element element) {
        String ground = ground();
        Element around = element.parent();
        for (int up = 0; ground.isEmpty() && around != null && up < GROUND_DEPTH; up++) {
            ground = of(around).ground();
            around = around.parent();
        }
        return ground;
    }

    private String ground() {
        return says("background") ? declarations().getOrDefault("background-color", value("background")) : "";
    }

    /** The number a length starts with, rounded towards zero; 0 for what is none. */
    private static double number(String length) {
        int end = 0;
        while (end < length.length() && end < 12 && "+-.0123456789".indexOf(length.charAt(end)) >= 0) {
            end++;
        }
        try {
            return end == 0 ? 0 : Double.parseDouble(length.substring(0, end));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private Map<String, String> declarations() {
        Map<String, String> found = declarations;
        if (found == null) {
            found = read(source.substring(0, Math.min(source.length(), LONGEST)));
            declarations = found;
        }
        return found;
    }

    private static Map<String, String> read(String style) {
        Map<String, String> found = new HashMap<>();
        for (String declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .replace(" ", "");
                found.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        value.strip().toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
