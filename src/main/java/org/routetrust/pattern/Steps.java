package org.routetrust.pattern;

/** The next states of states by the number of a character, without an object for each; of what is absent, 0. */
final class Steps {

    private final int width;
    private long[] slots = new long[1024];
    private int size;

    /**
     * None yet.
     *
     * @param width above every number of a character
     */
    Steps(int width) {
        this.width = width;
    }

    /**
     * Adds a step that is not there yet.
     *
     * @throws ArithmeticException if there are too many states
     */
    void put(int state, int code, int next) {
        if (2 * size >= slots.length) {
            grow();
        }
        size++;
        add((long) Math.addExact(Math.multiplyExact(state, width), code) << Integer.SIZE | next);
    }

    int next(int state, int code) {
        int key = key(state, code);
        int mask = slots.length - 1;
        int at = place(key) & mask;
        long slot = slots[at];
        while ((int) (slot >>> Integer.SIZE) != key) {
            if (slot == 0) {
                return 0;
            }
            at = at + 1 & mask;
            slot = slots[at];
        }
        return (int) slot;
    }

    private void add(long slot) {
        int mask = slots.length - 1;
        int at = place((int) (slot >>> Integer.SIZE)) & mask;
        while (slots[at] != 0) {
            at = at + 1 & mask;
        }
        slots[at] = slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long slot : old) {
            if (slot != 0) {
                add(slot);
            }
        }
    }

    private int key(int state, int code) {
        return state * width + code;
    }

    private static int place(int key) {
        return (key * 0x9E3779B9) >>> 8;
    }
}
