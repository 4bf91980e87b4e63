package org.routetrust.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a program can be between two characters of a text. */
final class Reached {

    private final int[] steps;
    private final boolean begins;
    private final boolean afterWord;

    /**
     * Takes steps that nobody changes any more.
     *
     * @param steps in order
     * @param begins whether the text begins here
     * @param afterWord whether a word ends here, where that is asked for
     */
    Reached(int[] steps, boolean begins, boolean afterWord) {
        this.steps = steps;
        this.begins = begins;
        this.afterWord = afterWord;
    }

    int[] steps() {
        return steps;
    }

    boolean begins() {
        return begins;
    }

    boolean afterWord() {
        return afterWord;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reached state
                && begins == state.begins
                && afterWord == state.afterWord
                && Arrays.equals(steps, state.steps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(steps) * 4 + (begins ? 2 : 0) + (afterWord ? 1 : 0);
    }
}
