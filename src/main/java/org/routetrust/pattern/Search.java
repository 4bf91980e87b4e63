package org.routetrust.pattern;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the first match of a program and for what its groups hold. Never tries the same step at the same place twice,
 * so its time and room are at most the size of the program times the length of the text (as in RE2's bit-state search).
 * Not for several threads.
 */
final class Search {

    private static final int RESTORE = -1;

    private final Program program;
    private final @Nullable CharSet firsts;
    private final CharSequence text;
    private final int from;
    private final int to;
    private final BitSet tried = new BitSet();
    private final int[] told;
    private int[] jobs = new int[96];
    private int top;

    /**
     * Prepares a search.
     *
     * @param from the first place where a match may begin
     * @param to the last place where it may end; edges are told by the whole text
     */
    Search(Program program, CharSequence text, int from, int to) {
        this.program = program;
        this.firsts = program.firsts();
        this.text = text;
        this.from = from;
        this.to = to;
        this.told = new int[2 * (program.groups() + 1)];
    }

    /** Start and end of the match and of each group, -1 for one that took no part; null if there is no match. */
    int @Nullable [] run() {
        return run(to);
    }

    /** The same for matches that begin at most there. */
    int @Nullable [] run(int last) {
        for (int start = from; start <= last; start++) {
            boolean couldBegin = firsts == null || (start < to && firsts.has(text.charAt(start)));
            if (couldBegin && matchesAt(start)) {
                return told;
            }
        }
        return null;
    }

    private boolean matchesAt(int start) {
        Arrays.fill(told, -1);
        top = 0;
        push(program.start(), start, 0);
        while (top > 0) {
            int before = jobs[--top];
            int place = jobs[--top];
            int step = jobs[--top];
            if (step < 0) {
                told[step - Integer.MIN_VALUE] = before;
            } else if (follow(step, place)) {
                told[0] = start;
                return true;
            }
        }
        return false;
    }

    /** Goes on from a step as far as it leads; what it leaves aside is pushed. */
    private boolean follow(int first, int begin) {
        int step = first;
        int place = begin;
        while (untried(step, place)) {
            switch (program.op(step)) {
                case ONE -> {
                    if (place >= to || !program.sets().get(program.set(step)).has(text.charAt(place))) {
                        return false;
                    }
                    place++;
                }
                case AT -> {
                    if (!isEdge(program.edge(step), place)) {
                        return false;
                    }
                }
                case EITHER -> push(program.other(step), place, 0);
                case TELL -> {
                    push(Integer.MIN_VALUE + program.slot(step), RESTORE, told[program.slot(step)]);
                    told[program.slot(step)] = place;
                }
                case DONE -> {
                    told[1] = place;
                    return true;
                }
            }
            step = program.next(step);
        }
        return false;
    }

    private boolean untried(int step, int place) {
        int bit = (place - from) * program.size() + step;
        boolean fresh = !tried.get(bit);
        tried.set(bit);
        return fresh;
    }

    private boolean isEdge(Edge edge, int place) {
        boolean before = place > 0 && Letters.isWord(text.charAt(place - 1));
        boolean after = place < text.length() && Letters.isWord(text.charAt(place));
        return edge.holds(place == 0, place == text.length(), before, after);
    }

    private void push(int step, int place, int before) {
        if (top + 3 > jobs.length) {
            jobs = Arrays.copyOf(jobs, 2 * jobs.length);
        }
        jobs[top++] = step;
        jobs[top++] = place;
        jobs[top++] = before;
    }
}
