package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import org.routetrust.page.Run.Line;

/** Decides which line breaks inside a paragraph begin something new and which only wrap an address or a verse. */
final class LineBreaks {

    private static final int LONG_ENOUGH_TO_BE_A_SENTENCE = 8;

    private LineBreaks() {}

    /** Lines that belong together are joined by a space. */
    static List<Line> join(List<Line> lines) {
        if (lines.size() < 2) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Line first = lines.get(0);
        Line last = first;
        text.append(first.text());
        for (Line line : lines.subList(1, lines.size())) {
            if (begins(last, line)) {
                joined.add(new Line(text.toString(), first.linked(), first.bold(), first.gap()));
                text.setLength(0);
                first = line;
            } else {
                text.append(' ');
                first = new Line("", first.linked() && line.linked(), first.bold(), first.gap());
            }
            text.append(line.text());
            last = line;
        }
        joined.add(new Line(text.toString(), first.linked(), first.bold(), first.gap()));
        return joined;
    }

    private static boolean begins(Line before, Line line) {
        return line.gap()
                || before.bold() != line.bold()
                || Bullets.markerLength(line.text()) > 0
                || Characters.endsSentence(before.text())
                || Characters.endsWithColon(before.text())
                || (isLong(before) && isLong(line));
    }

    private static boolean isLong(Line line) {
        return Characters.words(line.text()) >= LONG_ENOUGH_TO_BE_A_SENTENCE;
    }
}
