package org.routetrust.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Block.Kind;

/**
 * Walks a document once and cuts its text into drafts. Every draft a person can see is one unbroken piece of the
 * document's visible text: whatever is left out ends the draft before it.
 */
final class HtmlReader implements NodeFilter {

    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final BlockWriter writer = new BlockWriter();
    private @Nullable Element lastInline;

    private HtmlReader(Element body) {
        scopes.push(Scope.root(body));
    }

    static List<Draft> read(Element body) {
        HtmlReader reader = new HtmlReader(body);
        reader.traverse(body);
        reader.writer.flush(reader.scope());
        return reader.writer.drafts();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            writer.append(words, scope());
        } else if (node instanceof Element element && depth > 0) {
            if (leavesOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private Scope scope() {
        return scopes.element();
    }

    /** Handles what has no text of its own, or text that is not the page's. */
    private boolean leavesOut(Element element) {
        switch (element.normalName()) {
            case "br" -> writer.lineBreak(scope());
            case "img" -> writer.space();
            case "wbr" -> {}
            case "input" -> field(Fields.ofInput(element));
            case "textarea" -> {
                writer.leaveOut(scope());
                field(Fields.ofTextArea(element));
            }
            case "select", "datalist" -> menu(element);
            default -> {
                return leavesOutText(element);
            }
        }
        return true;
    }

    private boolean leavesOutText(Element element) {
        boolean out = Markup.isUnseen(element) || Markup.isStruck(element);
        if (out) {
            writer.space();
        }
        if (out && element.hasText()) {
            writer.leaveOut(scope());
        }
        return out;
    }

    private void field(List<Draft> fields) {
        writer.keepUnseen(fields);
        writer.space();
    }

    private void menu(Element select) {
        writer.leaveOut(scope());
        String options = Fields.optionsOf(select);
        if (Characters.hasLetters(options)) {
            writer.insert(Draft.of(scope().kind() == Kind.HIDDEN ? Kind.HIDDEN : Kind.NAVIGATION, options));
        }
    }

    private void open(Element element) {
        Scope outer = scope();
        if (InlineText.standsApart(lastInline, element, outer, writer.last())) {
            writer.space();
        }
        Scope inner = outer.enter(element);
        writer.keepUnseen(Fields.ofAddresses(element));
        if (outer.inRow() && inner.kind() != outer.kind()) {
            writer.leaveOut(outer);
        } else if (inner.is(Trait.BLOCK)) {
            writer.boundary(outer, inner);
        }
        Grid grid = inner.grid();
        if (grid != null && Markup.isRow(element)) {
            writer.flush(outer);
            grid.startRow();
        }
        scopes.push(inner);
    }

    private void close(Element element) {
        Scope inner = scopes.pop();
        Grid grid = inner.grid();
        if (grid != null && Markup.isRow(element)) {
            writer.endRow(inner, grid, element);
        } else if (inner.inRow() && Markup.isCell(element)) {
            writer.endCell();
        } else if (inner.is(Trait.BLOCK)) {
            writer.boundary(inner, inner);
        }
        if (scope().is(Trait.BOXES)) {
            writer.space();
        }
        lastInline = inner.is(Trait.BLOCK) ? null : element;
    }
}
