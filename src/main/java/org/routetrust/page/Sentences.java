package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of a block into sentences.
 *
 * <p>A sentence ends at a full stop, an exclamation or question mark of any script, at a line break and at the signs that
 * separate entries on one line. It does not end inside numbers, versions, host names and common abbreviations, nor at a
 * tab between the cells of a row. What it does not promise: grammar. Where a stop is ambiguous, as after "U.S.", the next
 * word decides.
 */
public final class Sentences {

    private static final int LONGEST = 600;
    private static final String CLOSERS = "\"'”’»)）」』】]*_`";

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    /** The sentences of a block, in order; offsets count in {@link Block#text()}. */
    public static List<Span> of(Block block) {
        return of(block.text());
    }

    /** The sentences of a text, in order. Spans are never empty, never overlap, and begin and end with no space. */
    public static List<Span> of(String text) {
        Sentences sentences = new Sentences(text);
        sentences.cut();
        return List.copyOf(sentences.spans);
    }

    /** Whether a sentence ends as a question does. */
    public static boolean asks(String sentence) {
        return Characters.endsSentence(sentence, "?？؟");
    }

    /** Whether a sentence ends as a statement does, and is no mere label. */
    public static boolean states(String sentence) {
        return Characters.endsSentence(sentence, ".!…。！");
    }

    private void cut() {
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isOrdinary(text.charAt(at))) {
                continue;
            }
            int end = boundary(start, at);
            if (end > at) {
                add(start, end);
                start = end;
                at = end - 1;
            }
        }
        add(start, text.length());
    }

    /** Most characters: letters of ASCII, digits and spaces. */
    private static boolean isOrdinary(char c) {
        return c == ' ' || (c > '?' && c < '|') || (c >= '0' && c <= '9');
    }

    /** The offset at which the sentence ends when the character at hand ends it; otherwise 0. */
    private int boundary(int start, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '。', '！', '？', '；', '؟', '۔' -> closed(at + 1);
            case '\n', '●', '▪', '◦' -> at + 1;
            case '•', '·', '|' -> isSpaced(at) ? at + 1 : 0;
            case '!', '?' -> endsWord(closed(at + 1)) ? closed(at + 1) : 0;
            case '…' -> endsWord(closed(at + 1)) && startsUpper(closed(at + 1)) ? closed(at + 1) : 0;
            case '.' -> FullStop.ends(text, start, at, closed(at + 1)) ? closed(at + 1) : 0;
            default -> 0;
        };
    }

    /** The offset after further stops and closing quotes or brackets. */
    private int closed(int at) {
        int end = at;
        while (end < text.length()
                && (CLOSERS.indexOf(text.charAt(end)) >= 0 || "!?！？。".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private boolean endsWord(int at) {
        return at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || Characters.isIdeographic(text.charAt(at));
    }

    private boolean startsUpper(int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private boolean isSpaced(int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
    }

    /** Adds what is between the offsets, without the space around it, in pieces when it is too long. */
    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        if (!Characters.hasLetters(text, start, Math.min(end, start + LONGEST)) && extendsLast(start, end)) {
            return;
        }
        while (end - start > LONGEST) {
            int middle = breakBefore(start, start + LONGEST);
            addTrimmed(start, middle);
            start = middle;
        }
        addTrimmed(start, end);
    }

    private void addTrimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    /** A piece of mere punctuation belongs to the sentence before it. */
    private boolean extendsLast(int start, int end) {
        if (spans.isEmpty() || end - start > 10) {
            return false;
        }
        Span last = spans.removeLast();
        spans.add(new Span(last.start(), end));
        return true;
    }

    private int breakBefore(int start, int limit) {
        for (String stops : new String[] {";；", ",，、\t", " "}) {
            for (int at = limit; at > start + LONGEST / 4; at--) {
                if (stops.indexOf(text.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || "•●▪◦".indexOf(c) >= 0;
    }
}
