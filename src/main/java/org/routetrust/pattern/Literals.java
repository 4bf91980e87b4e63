package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds, for a pattern, what must stand in every text it matches: texts without it need not be tried. Knows the syntax
 * that cues are written in; what it does not understand it leaves without a promise.
 */
final class Literals {

    private final String pattern;
    private int at;

    private Literals(String pattern) {
        this.pattern = pattern;
    }

    /** What the pattern needs, case ignored, in a text that went through {@link Letters#plain}. */
    static Need of(String pattern) {
        Literals parser = new Literals(pattern);
        Need need = parser.alternation().need();
        return parser.at == pattern.length() ? need : Need.nothing();
    }

    private boolean isAt(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }

    private Part alternation() {
        List<Part> branches = new ArrayList<>();
        branches.add(sequence());
        while (isAt('|')) {
            at++;
            branches.add(sequence());
        }
        return Part.either(branches);
    }

    private Part sequence() {
        Part all = Part.empty();
        while (at < pattern.length() && !isAt('|') && !isAt(')')) {
            all = all.then(quantified(isAt('(') ? group() : single()));
        }
        return all;
    }

    private Part group() {
        at++;
        if (isAt('?')) {
            at = afterFlags();
            if (at > 0 && pattern.charAt(at - 1) == ')') {
                return Part.empty();
            }
        }
        Part inside = alternation();
        return isAt(')') && at++ >= 0 ? inside : lost();
    }

    /** The offset after the name or the flags of a group; flags that stand alone end with its bracket. */
    private int afterFlags() {
        char end = pattern.startsWith("?P<", at) || pattern.startsWith("?<", at) ? '>' : ':';
        for (int i = at; i < pattern.length(); i++) {
            if (pattern.charAt(i) == end || pattern.charAt(i) == ')') {
                return i + 1;
            }
        }
        return pattern.length();
    }

    private Part single() {
        char c = pattern.charAt(at);
        if (c == '[') {
            CharClass read = CharClass.at(pattern, at);
            at = read.end();
            return read.part();
        }
        at++;
        return switch (c) {
            case '\\' -> escaped();
            case '.' -> Part.unknown();
            case '^', '$' -> Part.empty();
            default -> literal(c);
        };
    }

    private static Part literal(char c) {
        return Character.isSurrogate(c) ? Part.unknown() : Part.text(String.valueOf(Letters.fold(c)));
    }

    private Part escaped() {
        if (at == pattern.length()) {
            return lost();
        }
        char c = pattern.charAt(at++);
        return switch (c) {
            case 'b' -> Part.text(String.valueOf(Letters.MARK));
            case 'A', 'z', 'B' -> Part.empty();
            case 'd' -> Part.text(String.valueOf(Letters.DIGIT));
            case 't' -> Part.text("\t");
            case 'D', 's', 'S', 'w', 'W', 'n', 'r' -> Part.unknown();
            case 'p', 'P' -> property();
            default -> Letters.isWord(c) ? lost() : literal(c);
        };
    }

    private Part property() {
        int close = isAt('{') ? pattern.indexOf('}', at) : at;
        at = close < 0 ? pattern.length() : close + 1;
        return Part.unknown();
    }

    /** Not understood: reads no further. */
    private Part lost() {
        at = pattern.length() + 1;
        return Part.unknown();
    }

    private Part quantified(Part part) {
        Part result = part;
        int end = Repeat.end(pattern, at);
        while (end > at) {
            result = switch (Repeat.at(pattern, at)) {
                case MAYBE -> result.optional();
                case ANY -> Part.unknown();
                case SOME -> result.repeated();
            };
            at = end;
            end = Repeat.end(pattern, at);
        }
        return result;
    }
}
