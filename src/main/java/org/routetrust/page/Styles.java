package org.routetrust.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What inline styles and attributes do to the visibility of text. Style sheets are not read. */
final class Styles {

    private static final int OFF_SCREEN = -999;
    /** How many elements up the ground of a text is looked for. */
    private static final int GROUND_DEPTH = 12;

    private Styles() {}

    /**
     * Whether a style or attribute takes the element out of the page until something shows it again: a panel that is
     * folded away, or text that nobody is meant to see.
     */
    static boolean removes(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
            return true;
        }
        if (element.normalName().equals("dialog") && !element.hasAttr("open")) {
            return true;
        }
        return element.hasAttr("style") && display(element).equals("none");
    }

    /**
     * Whether the element is in the page but cannot be read there. What is only hidden from screen readers can be read,
     * and so can what a script fades in (opacity).
     */
    static boolean conceals(Element element) {
        boolean suspect = says(element, "visibility")
                || says(element, "font-size")
                || says(element, "color")
                || says(element, "indent")
                || says(element, "position");
        return suspect && conceals(element, declarations(element));
    }

    /** Whether the style has a word in it, so that most styles need not be taken apart. */
    private static boolean says(Element element, String word) {
        return element.hasAttr("style")
                && element.attr("style").toLowerCase(Locale.ROOT).contains(word);
    }

    static String display(Element element) {
        return says(element, "display") ? declarations(element).getOrDefault("display", "") : "";
    }

    static boolean isStruck(Element element) {
        if (!says(element, "line-through")) {
            return false;
        }
        Map<String, String> style = declarations(element);
        return style.getOrDefault("text-decoration", "").contains("line-through")
                || style.getOrDefault("text-decoration-line", "").contains("line-through");
    }

    private static boolean conceals(Element element, Map<String, String> style) {
        return style.getOrDefault("visibility", "").equals("hidden")
                || isZero(style.getOrDefault("font-size", ""))
                || isOffScreen(style)
                || isInvisibleInk(element, style);
    }

    private static boolean isZero(String size) {
        return size.startsWith("0") && number(size) == 0;
    }

    private static boolean isOffScreen(Map<String, String> style) {
        String position = style.getOrDefault("position", "");
        boolean moved = position.equals("absolute") || position.equals("fixed");
        return number(style.getOrDefault("text-indent", "")) <= OFF_SCREEN
                || (moved && number(style.getOrDefault("left", "")) <= OFF_SCREEN)
                || (moved && number(style.getOrDefault("right", "")) <= OFF_SCREEN)
                || (moved && number(style.getOrDefault("top", "")) <= OFF_SCREEN);
    }

    private static boolean isInvisibleInk(Element element, Map<String, String> style) {
        String ink = style.getOrDefault("color", "");
        boolean gradient = style.containsKey("background-clip") || style.containsKey("-webkit-background-clip");
        return !ink.isEmpty()
                && !gradient
                && (ink.equals("transparent") || Ink.vanishes(ink, groundOf(element, style)));
    }

    /** The colour that an inline style puts behind a text, its own or that of what is around it; or empty. */
    private static String groundOf(Element element, Map<String, String> style) {
        String ground = ground(style);
        Element around = element.parent();
        for (int up = 0; ground.isEmpty() && around != null && up < GROUND_DEPTH; up++) {
            ground = says(around, "background") ? ground(declarations(around)) : "";
            around = around.parent();
        }
        return ground;
    }

    private static String ground(Map<String, String> style) {
        return style.getOrDefault("background-color", style.getOrDefault("background", ""));
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

    private static Map<String, String> declarations(Element element) {
        Map<String, String> found = new HashMap<>();
        String style = element.attr("style");
        for (String declaration :
                style.substring(0, Math.min(style.length(), 2000)).split(";")) {
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
