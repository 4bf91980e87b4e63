package org.routetrust.web.captures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.report.Report;
import org.routetrust.web.view.Evidence;

/**
 * A block of a capture as it is shown.
 *
 * @param style how it looks: heading, item, row, code, text, or aside for what a visitor hardly reads
 * @param label id of what it is where a visitor of the page may not see it, or empty
 * @param pieces its text in order
 */
public record ShownBlock(String style, String label, List<Piece> pieces) {

    /**
     * A stretch of text.
     *
     * @param anchors ids of the quotes it is made of; empty where nothing is quoted
     */
    public record Piece(String text, List<String> anchors) {

        /** Whether something is quoted. */
        public boolean quoted() {
            return !anchors.isEmpty();
        }
    }

    /** A stretch that overlapping quotes cover together. */
    private record Stretch(int start, int end, List<String> anchors) {}

    /** Whether a quote's words stand where it says: a page may be read differently than when it was judged. */
    static boolean stands(Page page, Report.Quoted quoted) {
        Integer block = quoted.block();
        Integer start = quoted.start();
        Integer end = quoted.end();
        if (block == null
                || start == null
                || end == null
                || block >= page.blocks().size()) {
            return false;
        }
        return page.blocks().get(block).text().regionMatches(start, quoted.quote(), 0, end - start);
    }

    static List<ShownBlock> of(Page page, List<Report.Quoted> quotes) {
        return page.blocks().stream()
                .map(block -> of(
                        block,
                        quotes.stream()
                                .filter(quoted -> Objects.equals(quoted.block(), block.index()))
                                .toList()))
                .toList();
    }

    private static ShownBlock of(Block block, List<Report.Quoted> quotes) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Stretch stretch : stretches(quotes)) {
            if (stretch.start() > from) {
                pieces.add(new Piece(block.text().substring(from, stretch.start()), List.of()));
            }
            pieces.add(new Piece(block.text().substring(stretch.start(), stretch.end()), stretch.anchors()));
            from = stretch.end();
        }
        if (from < block.text().length()) {
            pieces.add(new Piece(block.text().substring(from), List.of()));
        }
        return new ShownBlock(style(block.kind()), label(block.kind()), pieces);
    }

    private static List<Stretch> stretches(List<Report.Quoted> quotes) {
        List<Stretch> stretches = new ArrayList<>();
        quotes.stream()
                .map(quoted -> new Stretch(
                        Objects.requireNonNull(quoted.start()),
                        Objects.requireNonNull(quoted.end()),
                        List.of(Objects.requireNonNull(Evidence.anchor(quoted)))))
                .sorted(Comparator.comparingInt(Stretch::start))
                .forEach(next -> {
                    Stretch last = stretches.isEmpty() ? null : stretches.getLast();
                    if (last != null && next.start() < last.end()) {
                        stretches.set(stretches.size() - 1, joined(last, next));
                    } else {
                        stretches.add(next);
                    }
                });
        return stretches;
    }

    private static Stretch joined(Stretch one, Stretch other) {
        List<String> anchors = new ArrayList<>(one.anchors());
        anchors.addAll(other.anchors());
        return new Stretch(one.start(), Math.max(one.end(), other.end()), anchors);
    }

    private static String style(Block.Kind kind) {
        return switch (kind) {
            case TITLE, HEADING -> "heading";
            case ITEM -> "item";
            case ROW -> "row";
            case CODE -> "code";
            case TEXT, ANSWER -> "text";
            case NAVIGATION, FOOTER, STRUCTURED, HIDDEN, FIELD -> "aside";
        };
    }

    private static String label(Block.Kind kind) {
        return switch (kind) {
            case STRUCTURED -> "structured";
            case HIDDEN -> "hidden";
            default -> "";
        };
    }
}
