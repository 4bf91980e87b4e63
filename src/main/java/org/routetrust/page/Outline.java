package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Block.Kind;

/** Puts drafts under their headings and numbers them. Takes no more text than it is allowed to. */
final class Outline {

    private static final int LONGEST_NAME = 300;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Heading> open = new ArrayList<>();
    private final int limit;
    private List<String> path = List.of();
    private @Nullable Section last;
    private int taken;
    private boolean full;

    private Outline(int limit) {
        this.limit = limit;
    }

    static Outline of(List<Draft> drafts, int limit) {
        Outline outline = new Outline(limit);
        for (Draft draft : drafts) {
            outline.add(draft);
        }
        return outline;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Whether there was more text than allowed. */
    boolean isFull() {
        return full;
    }

    private void add(Draft draft) {
        String text = Characters.cut(draft.text(), limit - taken);
        full |= text.length() < draft.text().length();
        if (text.isBlank()) {
            return;
        }
        taken += text.length();
        if (draft.section() != last) {
            leaveSections(draft.section());
            last = draft.section();
        }
        if (draft.is(Kind.HEADING)) {
            closeFrom(draft.level());
        } else if (draft.isContent()) {
            open.forEach(heading -> heading.used = true);
        }
        blocks.add(new Block(blocks.size(), draft.kind(), pathOf(draft), named(draft.about()), text));
        if (draft.is(Kind.HEADING)) {
            open.add(new Heading(named(draft.text()), draft.level(), draft.section()));
            rename();
        }
    }

    private List<String> pathOf(Draft draft) {
        List<String> own = draft.path();
        if (own != null) {
            return own;
        }
        return switch (draft.kind()) {
            case TITLE, NAVIGATION, FOOTER, STRUCTURED -> List.of();
            case HEADING, TEXT, ITEM, ROW, ANSWER, CODE, HIDDEN, FIELD -> path;
        };
    }

    private void closeFrom(int level) {
        if (open.removeIf(heading -> heading.level >= level)) {
            rename();
        }
    }

    /** A heading ends with its section, unless that section was nothing but the heading. */
    private void leaveSections(@Nullable Section place) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Heading heading = open.get(i);
            while (heading.section != null && !heading.section.holds(place)) {
                if (heading.used && heading.level > 1) {
                    open.remove(i);
                    rename();
                    break;
                }
                heading.section = heading.section.parent();
            }
        }
    }

    private void rename() {
        path = open.stream().map(heading -> heading.text).toList();
    }

    private static String named(String text) {
        return text.length() <= LONGEST_NAME ? text : Characters.cut(text, LONGEST_NAME);
    }

    private static final class Heading {
        private final String text;
        private final int level;
        private @Nullable Section section;
        private boolean used;

        private Heading(String text, int level, @Nullable Section section) {
            this.text = text;
            this.level = level;
            this.section = section;
        }
    }
}
