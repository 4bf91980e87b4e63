package org.routetrust.page;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells panels that a reader can open from text that nobody is meant to see. Tabs, accordions and whole documents behind
 * a switch are kept out of sight by the same style as a hidden sentence.
 */
final class Panels {

    private static final int A_DOCUMENT = 2000;
    private static final int A_DOCUMENT_HAS_PARTS = 5;
    private static final int A_QUESTION_HAS_PIECES = 12;

    private final Element body;
    private @Nullable Set<String> controlled;

    Panels(Element body) {
        this.body = body;
    }

    /** Whether something on the page opens the element, or it is too much text to be a trick. */
    boolean opens(Markup folded) {
        String role = folded.role();
        Element hidden = folded.element();
        return role.equals("tabpanel")
                || role.equals("region")
                || (!hidden.id().isEmpty() && controlled().contains(hidden.id()))
                || followsQuestion(hidden)
                || isDocument(hidden);
    }

    private static boolean followsQuestion(Element hidden) {
        Element before = hidden.previousElementSibling();
        return before != null
                && (before.hasAttr("aria-expanded")
                        || Markup.of(before).isButton()
                        || Questions.isQuestion(Characters.clean(beginning(before))));
    }

    private static String beginning(Element element) {
        return element.nodeStream(TextNode.class)
                .limit(A_QUESTION_HAS_PIECES)
                .map(TextNode::getWholeText)
                .collect(Collectors.joining(" "));
    }

    private static boolean isDocument(Element hidden) {
        Iterator<Element> paragraphs =
                hidden.stream().filter(part -> part.normalName().equals("p")).iterator();
        int count = 0;
        int length = 0;
        while (paragraphs.hasNext() && (count < A_DOCUMENT_HAS_PARTS || length < A_DOCUMENT)) {
            length += paragraphs.next().ownText().length();
            count++;
        }
        return count >= A_DOCUMENT_HAS_PARTS && length >= A_DOCUMENT;
    }

    private Set<String> controlled() {
        Set<String> ids = controlled;
        if (ids == null) {
            ids = new HashSet<>();
            for (Element control : body.select("[aria-controls], [data-target^=#], [data-bs-target^=#], [href^=#]")) {
                for (String name : new String[] {"aria-controls", "data-target", "data-bs-target", "href"}) {
                    String id = control.attr(name);
                    ids.add(id.startsWith("#") ? id.substring(1) : id);
                }
            }
            controlled = ids;
        }
        return ids;
    }
}
