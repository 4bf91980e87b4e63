package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds, for a pattern, what must stand in every text it matches: texts without it need not be tried. Not for several
 * threads.
 */
final class Literals {

    /** A place where more letters than these are allowed is not told apart from one where anything is. */
    private static final int MOST_LETTERS = 8;

    /** Patterns share alternatives, which are looked at once. */
    private final IdentityHashMap<Node.Any, Part> known = new IdentityHashMap<>();

    /** What is known of the texts that the pattern matches, case ignored. */
    Part part(Node node) {
        return switch (node) {
            case Node.One one -> letters(one.set());
            case Node.At at -> edge(at.edge());
            case Node.All all -> {
                Part joined = Part.empty();
                for (Node next : all.parts()) {
                    joined = joined.then(part(next));
                }
                yield joined;
            }
            case Node.Any any -> {
                Part before = known.get(any);
                yield before == null ? either(any) : before;
            }
            case Node.Loop loop -> loop(loop);
            case Node.Group group -> part(group.body());
        };
    }

    private Part either(Node.Any any) {
        List<Part> parts = new ArrayList<>();
        for (Node branch : any.branches()) {
            parts.add(part(branch));
        }
        Part either = Part.either(parts);
        known.put(any, either);
        return either;
    }

    private static Part edge(Edge edge) {
        return switch (edge) {
            case WORD -> Part.text(String.valueOf(Letters.MARK));
            case BEGIN -> Part.text(String.valueOf(Letters.BEGIN));
            case END, NO_WORD -> Part.empty();
        };
    }

    private Part loop(Node.Loop loop) {
        if (loop.least() > 0) {
            return part(loop.body()).repeated();
        }
        return loop.most() == 1 ? part(loop.body()).optional() : Part.unknown();
    }

    private static Part letters(CharSet set) {
        Set<String> folded = new HashSet<>();
        for (int c = set.next(0); c >= 0 && folded.size() <= MOST_LETTERS; c = set.next(c + 1)) {
            folded.add(String.valueOf(Letters.fold((char) c)));
        }
        return folded.size() <= MOST_LETTERS ? new Part.Few(folded) : Part.unknown();
    }
}
