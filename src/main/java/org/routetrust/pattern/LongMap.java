package org.routetrust.pattern;

/** Numbers by keys above 0, without an object for each; what is absent is 0. */
final class LongMap {

    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    void put(long key, int value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
    }

    int get(long key) {
        return values[slot(key)];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
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
