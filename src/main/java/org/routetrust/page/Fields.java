package org.routetrust.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.routetrust.page.Block.Kind;

/** Words that stand in attributes: what form fields hold, and the addresses behind links. */
final class Fields {

    private static final Set<String> WITHOUT_WORDS =
            Set.of("hidden", "password", "checkbox", "radio", "file", "range", "color", "image");
    private static final int LONGEST_ADDRESS = 200;

    private Fields() {}

    static List<Draft> ofInput(Element input) {
        if (WITHOUT_WORDS.contains(input.attr("type").strip().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        String value = Characters.clean(input.attr("value"));
        return Characters.hasLetters(value) ? field("value", value) : placeholder(input);
    }

    static List<Draft> ofTextArea(Element area) {
        String value = Characters.clean(area.wholeText());
        return Characters.hasLetters(value) ? field("value", value) : placeholder(area);
    }

    /** The choices of a select element in one line. */
    static String optionsOf(Element select) {
        Run options = new Run();
        select.nodeStream(TextNode.class).filter(Fields::isShown).forEach(words -> {
            options.append(words.getWholeText(), false, false);
            options.space();
        });
        return options.takeRow();
    }

    private static boolean isShown(TextNode words) {
        Element parent = words.parent();
        return parent == null || parent.closest("template") == null;
    }

    /** The address that a link writes to, or that a mail cloak hides, where the text does not show it. */
    static List<Draft> ofAddresses(Element element) {
        String cloaked = uncloak(element.attr("data-cfemail"));
        if (!cloaked.isEmpty()) {
            return address(cloaked);
        }
        String link = element.attr("href");
        if (!link.regionMatches(true, 0, "mailto:", 0, 7) || link.length() > LONGEST_ADDRESS) {
            return List.of();
        }
        int end = link.indexOf('?');
        String address = Characters.clean(link.substring(7, end < 0 ? link.length() : end));
        return address.indexOf('@') > 0 && !element.text().contains(address) ? address(address) : List.of();
    }

    /** Undoes the cloak that a well-known delivery network puts on addresses; empty when it is none. */
    static String uncloak(String cloak) {
        if (cloak.length() < 8 || cloak.length() > LONGEST_ADDRESS || cloak.length() % 2 != 0) {
            return "";
        }
        StringBuilder address = new StringBuilder();
        int key = hex(cloak, 0);
        for (int i = 2; i < cloak.length(); i += 2) {
            int c = hex(cloak, i) ^ key;
            if (c <= ' ' || c > '~') {
                return "";
            }
            address.append((char) c);
        }
        return address.indexOf("@") > 0 ? address.toString() : "";
    }

    private static int hex(String digits, int at) {
        return Character.digit(digits.charAt(at), 16) * 16 + Character.digit(digits.charAt(at + 1), 16);
    }

    private static List<Draft> placeholder(Element field) {
        String words = Characters.clean(field.attr("placeholder"));
        return Characters.hasLetters(words) ? field("placeholder", words) : List.of();
    }

    private static List<Draft> field(String about, String text) {
        return List.of(Draft.of(Kind.FIELD, text).about(about));
    }

    private static List<Draft> address(String address) {
        return List.of(Draft.structured(List.of("link"), "email", address));
    }
}
