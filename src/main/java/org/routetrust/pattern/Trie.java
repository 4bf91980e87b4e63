package org.routetrust.pattern;

import java.util.Arrays;

/** Words as steps from state to state by character; state 0 is the beginning. */
final class Trie {

    /** No state. */
    static final int NONE = -1;

    private static final int ROOM = 1024;

    private final char[] symbols = new char[Character.MAX_VALUE + 1];
    private char symbolCount;
    /** Steps in a table with open addressing; at most half of it is filled. */
    private long[] keys = new long[2 * ROOM];

    private int[] targets = new int[2 * ROOM];
    private int[] parents = new int[ROOM];
    private char[] lasts = new char[ROOM];
    private int size = 1;

    /** Number of states; each is greater than its parent. */
    int size() {
        return size;
    }

    /** The state that a state is one step from. */
    int parent(int state) {
        return parents[state];
    }

    /** The character of that step. */
    char last(int state) {
        return lasts[state];
    }

    /** The state that the characters lead to, which is added if it is not there. */
    int plant(String word) {
        int state = 0;
        for (int at = 0; at < word.length(); at++) {
            int next = step(state, word.charAt(at));
            state = next == NONE ? add(state, word.charAt(at)) : next;
        }
        return state;
    }

    private int add(int parent, char c) {
        if (size == parents.length) {
            grow();
        }
        if (symbols[c] == 0) {
            symbols[c] = ++symbolCount;
        }
        parents[size] = parent;
        lasts[size] = c;
        put(size);
        return size++;
    }

    private void grow() {
        int room = 2 * parents.length;
        parents = Arrays.copyOf(parents, room);
        lasts = Arrays.copyOf(lasts, room);
        keys = new long[2 * room];
        targets = new int[2 * room];
        for (int state = 1; state < size; state++) {
            put(state);
        }
    }

    private void put(int state) {
        long key = key(parents[state], symbols[lasts[state]]);
        int slot = slot(key);
        keys[slot] = key;
        targets[slot] = state;
    }

    /** The state one step on, or {@link #NONE}. */
    int step(int state, char c) {
        char symbol = symbols[c];
        if (symbol == 0) {
            return NONE;
        }
        long key = key(state, symbol);
        int slot = slot(key);
        return keys[slot] == key ? targets[slot] : NONE;
    }

    /** Whether any word has the character. */
    boolean knows(char c) {
        return symbols[c] != 0;
    }

    /** Never 0, which an empty slot holds. */
    private static long key(int state, char symbol) {
        return ((long) state << Character.SIZE) | symbol;
    }

    /** Where the key stands, or the empty slot where it would. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
