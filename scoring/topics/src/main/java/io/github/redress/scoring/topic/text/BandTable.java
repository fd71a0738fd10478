package io.github.redress.scoring.topic.text;

/** Remembers which text came first with a key; 14 to 28 bytes a key. */
final class BandTable {

    private static final int NUMBER_BITS = 24;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    /** The upper 40 bits of the key and the number of the text, plus one so that an empty slot is 0. */
    private long[] slots = new long[16];

    private int used;

    /** Returns the first text that came with the key: an earlier one, or this. */
    int firstOr(long key, int number) {
        if (number >= NUMBER) {
            throw new IllegalStateException("at most " + NUMBER + " texts can be grouped at a time");
        }
        int mask = slots.length - 1;
        int at = slotOf(key) & mask;
        while (slots[at] != 0) {
            if ((slots[at] & ~NUMBER) == (key & ~NUMBER)) {
                return (int) (slots[at] & NUMBER) - 1;
            }
            at = at + 1 & mask;
        }
        slots[at] = (key & ~NUMBER) | (number + 1);
        if (++used * 4L > slots.length * 3L) {
            grow();
        }
        return number;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (long slot : old) {
            if (slot != 0) {
                int at = slotOf(slot) & mask;
                while (slots[at] != 0) {
                    at = at + 1 & mask;
                }
                slots[at] = slot;
            }
        }
    }

    private static int slotOf(long key) {
        return (int) (key >>> 32) ^ (int) (key >>> NUMBER_BITS);
    }
}
