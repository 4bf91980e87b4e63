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
            Markup markup = Markup.of(element);
            if (leavesOut(markup)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(markup);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (depth > 0 && node instanceof Element) {
            close();
        }
        return FilterResult.CONTINUE;
    }

    private Scope scope() {
        return scopes.element();
    }

    /** Handles what has no text of its own, or text that is not the page's. */
    private boolean leavesOut(Markup markup) {
        Element element = markup.element();
        switch (markup.name()) {
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
                return leavesOutText(markup);
            }
        }
        return true;
    }

    private boolean leavesOutText(Markup markup) {
        boolean out = markup.isUnseen() || markup.isStruck();
        if (out) {
            writer.space();
        }
        if (out && markup.element().hasText()) {
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

    private void open(Markup markup) {
        Scope outer = scope();
        if (InlineText.standsApart(lastInline, markup, outer, writer.last())) {
            writer.space();
        }
        Scope inner = outer.enter(markup);
        if (!markup.isBare()) {
            writer.keepUnseen(Fields.ofAddresses(markup.element()));
        }
        if (outer.inRow() && inner.kind() != outer.kind()) {
            writer.leaveOut(outer);
        } else if (inner.is(Trait.BLOCK)) {
            writer.boundary(outer, inner);
        }
        Grid grid = inner.grid();
        if (grid != null && markup.isRow()) {
            writer.flush(outer);
            grid.startRow();
        }
        scopes.push(inner);
    }

    private void close() {
        Scope inner = scopes.pop();
        Markup markup = inner.markup();
        Grid grid = inner.grid();
        if (grid != null && markup.isRow()) {
            writer.endRow(inner, grid, markup.element());
        } else if (inner.inRow() && markup.isCell()) {
            writer.endCell();
        } else if (inner.is(Trait.BLOCK)) {
            writer.boundary(inner, inner);
        }
        if (scope().is(Trait.BOXES)) {
            writer.space();
        }
        lastInline = inner.is(Trait.BLOCK) ? null : markup.element();
    }
}
