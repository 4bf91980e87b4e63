package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.routetrust.page.Block.Kind;

/** Gathers the text of a document and cuts it into drafts where the walk over the document says so. */
final class BlockWriter {

    private static final int LONGEST_HEADING = 250;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> unseen = new ArrayList<>();
    private final Run run = new Run();
    private boolean cut;

    List<Draft> drafts() {
        return drafts;
    }

    char last() {
        return run.last();
    }

    void space() {
        run.space();
    }

    void append(TextNode words, Scope scope) {
        if (scope.kind() == Kind.CODE) {
            run.appendPreformatted(words.getWholeText());
        } else {
            run.append(words.getWholeText(), scope.is(Trait.LINKED), scope.is(Trait.BOLD));
        }
    }

    void lineBreak(Scope scope) {
        if (scope.kind() == Kind.CODE) {
            run.appendPreformatted("\n");
        } else if (scope.inRow()) {
            run.space();
        } else {
            run.newLine();
        }
    }

    /** Keeps what no visitor reads until the block at hand is whole. */
    void keepUnseen(List<Draft> found) {
        unseen.addAll(found);
    }

    /** Adds a draft that is not made of the text gathered here. */
    void insert(Draft draft) {
        drafts.add(draft);
    }

    /**
     * Ends a block where an element begins or ends. A table row, a heading and a piece of code are one block, whatever
     * is in them.
     */
    void boundary(Scope around, Scope inner) {
        if (around.inRow() || (inner.is(Trait.PART) && inner.kind() == Kind.HEADING)) {
            run.space();
        } else if (inner.is(Trait.PART)) {
            run.endCodeLine();
        } else {
            flush(around);
        }
    }

    /** Ends the text so far, even inside a row: what comes next does not follow it on the page. */
    void leaveOut(Scope scope) {
        Grid grid = scope.grid();
        if (grid != null && grid.isInRow()) {
            String row = run.takeRow();
            addRow(scope, grid.about(), row);
            grid.cutRow(row);
        } else {
            flush(scope);
        }
        cut = true;
    }

    void endCell() {
        run.tab();
    }

    void endRow(Scope scope, Grid grid, Element row) {
        String text = run.takeRow();
        String about = grid.about();
        grid.endRow(row, text);
        addRow(scope, about, text);
        flushUnseen();
    }

    void flush(Scope scope) {
        if (scope.kind() == Kind.CODE) {
            add(scope, Draft.of(Kind.CODE, run.takePreformatted()));
        } else if (!run.isEmpty()) {
            LineBreaks.join(run.takeLines()).forEach(line -> add(scope, draftOf(line, scope)));
        }
        flushUnseen();
    }

    private static Draft draftOf(Run.Line line, Scope scope) {
        Draft draft = Draft.of(scope.kind(), line.text()).styled(line.linked(), line.bold());
        return switch (scope.kind()) {
            case HEADING -> line.text().length() > LONGEST_HEADING ? draft.kind(Kind.TEXT) : draft.level(scope.level());
            case NAVIGATION -> draft;
            case TEXT -> textOf(draft, scope);
            default -> draft.depth(scope.depth()).about(aboutOf(draft, scope));
        };
    }

    private static Draft textOf(Draft draft, Scope scope) {
        String about = aboutOf(draft, scope);
        int marker = Bullets.signLength(draft.text());
        if (marker > 0) {
            return draft.kind(Kind.ITEM).depth(1).about(about).text(draft.text().substring(marker));
        }
        if (scope.is(Trait.BANNER) && draft.linked()) {
            return draft.kind(Kind.NAVIGATION);
        }
        return about.isEmpty() ? draft : draft.kind(Kind.ANSWER).about(about);
    }

    /** What the text answers; a question becomes the topic of what follows it. */
    private static String aboutOf(Draft draft, Scope scope) {
        Topic topic = scope.topic();
        if (topic == null) {
            return "";
        }
        if (scope.is(Trait.QUESTION)) {
            topic.become(draft.text());
            return "";
        }
        return topic.text();
    }

    private void addRow(Scope scope, String about, String row) {
        add(scope, Draft.of(Kind.ROW, row).about(about));
    }

    private void add(Scope scope, Draft draft) {
        if (Characters.hasLetters(draft.text())) {
            drafts.add(draft.placed(scope.section(), scope.is(Trait.QUESTION), cut));
            cut = false;
        }
    }

    private void flushUnseen() {
        if (!unseen.isEmpty()) {
            drafts.addAll(unseen);
            unseen.clear();
        }
    }
}
