package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import org.routetrust.page.Block.Kind;

/** Goes through a text file line by line and names what a line's own marks say about it. */
final class LineScanner {

    private final List<String> source;
    private final List<TextLine> found = new ArrayList<>();
    private int at;
    private boolean gap = true;

    LineScanner(String text) {
        source = linesOf(text);
    }

    private static List<String> linesOf(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                lines.add(text.substring(from, i));
                i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
                from = i + 1;
            }
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    List<TextLine> scan() {
        at = FrontMatter.length(source);
        FrontMatter.drafts(source.subList(0, at)).forEach(this::add);
        gap = true;
        while (at < source.size()) {
            String raw = source.get(at);
            String line = LineMarks.unquoted(Characters.clean(raw));
            if (line.isEmpty()) {
                gap = true;
                at++;
            } else if (LineMarks.isFence(line)) {
                code(line);
            } else if (line.startsWith("<!--")) {
                comment();
            } else if (!table()) {
                line(line, LineMarks.indent(raw));
                at++;
            }
        }
        return found;
    }

    private void add(Draft draft) {
        add(draft, false);
    }

    private void add(Draft draft, boolean numbered) {
        boolean says = Characters.hasLetters(draft.text());
        if (says) {
            found.add(new TextLine(draft, gap, numbered));
        }
        gap = !says;
    }

    private void code(String fence) {
        String mark = fence.substring(0, 3);
        StringBuilder code = new StringBuilder();
        at++;
        while (at < source.size()
                && !LineMarks.unquoted(Characters.clean(source.get(at))).startsWith(mark)) {
            code.append(Characters.keepingSpace(source.get(at)).stripTrailing()).append('\n');
            at++;
        }
        at++;
        gap = true;
        add(Draft.of(Kind.CODE, code.toString().strip()));
        gap = true;
    }

    private void comment() {
        while (at < source.size() && !source.get(at).contains("-->")) {
            at++;
        }
        String rest = at < source.size()
                ? Characters.clean(source.get(at).substring(source.get(at).indexOf("-->") + 3))
                : "";
        gap = true;
        if (!rest.isEmpty()) {
            line(rest, 0);
        }
        gap = true;
        at++;
    }

    private boolean table() {
        List<String> rows = TextTable.rowsAt(source, at);
        if (rows.isEmpty()) {
            return false;
        }
        gap = true;
        TextTable.drafts(rows).forEach(this::add);
        gap = true;
        at += rows.size();
        return true;
    }

    private void line(String line, int indent) {
        if (LineMarks.isUnderline(line) && underline(line.charAt(0) == '=' ? 1 : 2)) {
            return;
        }
        int hashes = LineMarks.hashes(line);
        if (hashes > 0) {
            add(Draft.heading(hashes, Markdown.stripHashes(line.substring(hashes))));
            gap = true;
        } else if (Markdown.isDecoration(line)) {
            add(Draft.of(Kind.NAVIGATION, line));
            gap = true;
        } else {
            words(line, indent);
        }
    }

    private void words(String line, int indent) {
        String text = Markdown.stripTags(line);
        if (text.isEmpty() && line.contains("href=")) {
            gap = true;
            add(Draft.of(Kind.NAVIGATION, line));
        }
        boolean stripped = text.length() != line.length();
        gap |= stripped;
        int marker = Bullets.markerLength(text);
        String words = Markdown.stripCheckbox(text.substring(marker));
        if (marker > 0 && words.length() <= 3 && words.chars().allMatch(Character::isDigit)) {
            gap = true;
            return;
        }
        boolean item = marker > 0 || Bullets.isVerdict(text);
        Draft draft = Markdown.mark(Draft.of(item ? Kind.ITEM : Kind.TEXT, words));
        add(item ? draft.depth(1 + indent / 2) : draft, Bullets.numbered(text) > 0);
        gap |= stripped;
    }

    /** Makes the line above a heading when there is one that an underline could belong to. */
    private boolean underline(int level) {
        int last = found.size() - 1;
        if (last < 0 || gap || !found.get(last).is(Kind.TEXT)) {
            return false;
        }
        found.set(last, found.get(last).with(found.get(last).draft().level(level)));
        gap = true;
        return true;
    }
}
