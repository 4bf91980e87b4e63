package org.routetrust.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern. What is written as in other places: characters, classes in brackets, {@code . \d \w \s \b \p{..}},
 * alternatives, groups with or without a name, {@code ? * + {n,m}} with or without a {@code ?} behind, {@code ^ $},
 * {@code (?i:..)} and {@code (?-i:..)}. What is not: look-around and references to groups, which no automaton knows.
 */
final class Syntax {

    private static final int MOST_TIMES = 1000;
    private static final int DEEPEST = 200;

    private final String pattern;
    private final Map<String, Node> shared;
    /** For the bracket that opens a group, the offset after the one that closes it; 0 where none does. */
    private final int[] ends;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private int at;
    private int groups;
    private boolean caseless = true;

    private Syntax(String pattern, Map<String, Node> shared) {
        this.pattern = pattern;
        this.shared = shared;
        this.ends = ends(pattern);
    }

    private static int[] ends(String pattern) {
        int[] ends = new int[pattern.length()];
        Deque<Integer> open = new ArrayDeque<>();
        int at = 0;
        while (at < pattern.length()) {
            switch (pattern.charAt(at)) {
                case '(' -> open.push(at);
                case ')' -> {
                    if (!open.isEmpty()) {
                        ends[open.pop()] = at + 1;
                    }
                }
                default -> {}
            }
            if (open.size() > DEEPEST) {
                throw mistake("groups nested too deep", pattern, at);
            }
            at = after(pattern, at);
        }
        return ends;
    }

    private static int after(String pattern, int at) {
        return switch (pattern.charAt(at)) {
            case '\\' -> at + 2;
            case '[' -> Brackets.after(pattern, at);
            default -> at + 1;
        };
    }

    /**
     * A pattern as it was understood.
     *
     * @param names numbers of its named groups
     * @param groups how many groups it has
     */
    record Read(Node node, Map<String, Integer> names, int groups) {}

    /**
     * Reads a pattern; case does not matter unless it says so.
     *
     * @param shared groups without a number that were read before, by what is written; this pattern's are added
     * @throws IllegalArgumentException with a message for the author
     */
    static Read read(String pattern, Map<String, Node> shared) {
        Syntax syntax = new Syntax(pattern, shared);
        Node node = syntax.alternatives();
        if (syntax.at < pattern.length()) {
            throw syntax.mistake("unexpected )", 0);
        }
        return new Read(node, Map.copyOf(syntax.names), syntax.groups);
    }

    private boolean isAt(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }

    private boolean take(char c) {
        boolean there = isAt(c);
        at += there ? 1 : 0;
        return there;
    }

    private Node alternatives() {
        boolean outside = caseless;
        List<Node> branches = new ArrayList<>(List.of(sequence()));
        while (take('|')) {
            branches.add(sequence());
        }
        caseless = outside;
        return branches.size() == 1 ? branches.getFirst() : new Node.Any(List.copyOf(branches));
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        while (at < pattern.length() && !isAt('|') && !isAt(')')) {
            int from = at;
            parts.add(repeated(single(), from));
        }
        return parts.size() == 1 ? parts.getFirst() : new Node.All(List.copyOf(parts));
    }

    private Node single() {
        char c = pattern.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> {
                Brackets brackets = Brackets.at(pattern, at, caseless);
                at = brackets.end();
                yield new Node.One(brackets.set());
            }
            case '\\' -> escaped();
            case '?', '*', '+' -> throw mistake("missing argument to repetition operator", at);
            default -> {
                at++;
                yield switch (c) {
                    case '.' -> new Node.One(CharSet.LINE);
                    case '^' -> new Node.At(Edge.BEGIN);
                    case '$' -> new Node.At(Edge.END);
                    default -> new Node.One(CharSet.of(c, caseless));
                };
            }
        };
    }

    private Node one(CharSet set) {
        return new Node.One(caseless ? set.caseless() : set);
    }

    private Node escaped() {
        if (at + 1 < pattern.length()) {
            Edge edge = edge(pattern.charAt(at + 1));
            if (edge != null) {
                at += 2;
                return new Node.At(edge);
            }
        }
        Escape escape = Escape.at(pattern, at);
        at = escape.end();
        return one(escape.set());
    }

    private static @Nullable Edge edge(char c) {
        return switch (c) {
            case 'b' -> Edge.WORD;
            case 'B' -> Edge.NO_WORD;
            case 'A' -> Edge.BEGIN;
            case 'z' -> Edge.END;
            default -> null;
        };
    }

    private Node group() {
        String written = (caseless ? "" : "-") + pattern.substring(at, Math.max(at, ends[at]));
        Node known = shared.get(written);
        if (known != null) {
            at = ends[at];
            return known;
        }
        int before = groups;
        Node group = newGroup();
        if (groups == before && !(group instanceof Node.All all && all.parts().isEmpty())) {
            shared.put(written, group);
        }
        return group;
    }

    private Node newGroup() {
        int open = at++;
        int number = 0;
        boolean outside = caseless;
        if (!take('?')) {
            number = ++groups;
        } else if (pattern.startsWith("P<", at) || pattern.startsWith("<", at)) {
            number = named(open);
        } else if (flags(open)) {
            return Node.nothing();
        }
        Node body = alternatives();
        caseless = outside;
        if (!take(')')) {
            throw mistake("missing closing )", 0);
        }
        return number == 0 ? body : new Node.Group(number, body);
    }

    private int named(int open) {
        int from = pattern.indexOf('<', at) + 1;
        int close = pattern.indexOf('>', from);
        String name = close < 0 ? "" : pattern.substring(from, close);
        if (name.isEmpty() || !name.chars().allMatch(c -> Letters.isWord((char) c))) {
            throw mistake("invalid named capture", open);
        }
        if (names.putIfAbsent(name, ++groups) != null) {
            throw mistake("duplicate name of a group", open);
        }
        at = close + 1;
        return groups;
    }

    /** Whether the flags stand alone and hold for the rest of the group around them. */
    private boolean flags(int open) {
        boolean on = true;
        while (at < pattern.length() && (isAt('i') || isAt('-') || isAt('s'))) {
            caseless = isAt('i') ? on : caseless;
            on = !isAt('-') && on;
            at++;
        }
        if (take(')')) {
            return true;
        }
        if (!take(':')) {
            throw mistake("invalid or unsupported syntax", open);
        }
        return false;
    }

    private Node repeated(Node part, int from) {
        Node node = part;
        int times = 0;
        while (at < pattern.length() && (isAt('?') || isAt('*') || isAt('+') || isCount())) {
            if (++times > 1) {
                throw mistake("invalid nested repetition operator", from);
            }
            node = loop(node);
        }
        return node;
    }

    private Node loop(Node body) {
        int least = isAt('+') ? 1 : 0;
        int most = isAt('?') ? 1 : Node.ENDLESS;
        int start = at++;
        if (pattern.charAt(start) == '{') {
            int close = pattern.indexOf('}', start);
            String[] counts = pattern.substring(start + 1, close).split(",", -1);
            least = Integer.parseInt(counts[0]);
            most = counts.length == 1 ? least : counts[1].isEmpty() ? Node.ENDLESS : Integer.parseInt(counts[1]);
            at = close + 1;
            if (least > MOST_TIMES || most < least || (most > MOST_TIMES && most != Node.ENDLESS)) {
                throw new IllegalArgumentException(
                        "not a pattern: invalid repeat count in " + pattern.substring(start, at));
            }
        }
        return new Node.Loop(body, least, most, take('?'));
    }

    /** Whether a count stands here; a brace that does not count stands for itself. */
    private boolean isCount() {
        int end = at + 1;
        int commas = 0;
        while (isAt('{') && end < pattern.length() && end - at < 12 && (isDigit(end) || pattern.charAt(end) == ',')) {
            commas += pattern.charAt(end) == ',' ? 1 : 0;
            end++;
        }
        return end > at + 1 && isDigit(at + 1) && commas <= 1 && end < pattern.length() && pattern.charAt(end) == '}';
    }

    private boolean isDigit(int offset) {
        return pattern.charAt(offset) >= '0' && pattern.charAt(offset) <= '9';
    }

    private IllegalArgumentException mistake(String what, int from) {
        return mistake(what, pattern, from);
    }

    /** A mistake, with the beginning of the pattern where it is. */
    static IllegalArgumentException mistake(String what, String pattern, int from) {
        int to = Math.min(pattern.length(), from + 80);
        String where = pattern.substring(from, to) + (to < pattern.length() ? "..." : "");
        return new IllegalArgumentException("not a pattern: " + what + " in " + where);
    }
}
