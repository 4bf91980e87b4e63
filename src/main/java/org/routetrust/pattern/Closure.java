package org.routetrust.pattern;

import java.util.Arrays;

/** Gathers the steps of a program that are reached without taking a character. Not for several threads. */
final class Closure {

    private final Program program;
    private final int[] seen;
    private final int[] stack;
    private final int[] gathered;
    private int size;
    private int round = 1;

    Closure(Program program) {
        this.program = program;
        this.seen = new int[program.size()];
        this.stack = new int[program.size() + 1];
        this.gathered = new int[program.size()];
    }

    /** Adds a step and what follows it, up to characters, edges and the end. */
    void add(int step) {
        int top = 0;
        stack[top++] = step;
        while (top > 0) {
            int at = stack[--top];
            if (seen[at] == round) {
                continue;
            }
            seen[at] = round;
            switch (program.op(at)) {
                case EITHER -> {
                    stack[top++] = program.other(at);
                    stack[top++] = program.next(at);
                }
                case TELL -> stack[top++] = program.next(at);
                case ONE, AT, DONE -> gathered[size++] = at;
            }
        }
    }

    /** The steps gathered so far, which are forgotten here. */
    int[] take() {
        int[] taken = Arrays.copyOf(gathered, size);
        size = 0;
        round++;
        return taken;
    }
}
