package io.github.redress.calendar;

/**
 * Finds the last of many sorted numbers that is at most a key, without searching: keys fall into slots of equal width, and
 * the table says for each slot where to look.
 *
 * <ol>
 *   <li>The slot of the key is a subtraction and a shift. The answer lies between the last number at or before the slot's
 *       first key, and the same of the slot after it.
 *   <li>Step forward from the first of the two. Where the numbers are spread like opening hours, no step, one or two.
 *   <li>In a table that has a crowded slot, as hours cut into seconds make one, search between the two instead.
 * </ol>
 *
 * <p>A slot is as wide as the numbers lie apart on average, rounded up to a power of two: there are never more slots than
 * numbers, be it a calendar that never closes or one that opens once a year.
 */
final class BucketTable {

    private static final int CROWD = 8;

    final long[] sorted;
    private final long first;
    private final int shift;
    final int[] slots;
    private final boolean isCrowded;

    /**
     * Makes a table over numbers that are given away.
     *
     * @param sorted ascending; the first is the least key, and the last is above every key
     * @param end above every key that will be looked up, and not above the last number
     */
    BucketTable(long[] sorted, long end) {
        this.sorted = sorted;
        this.first = sorted[0];
        long apart = Math.max((end - first) / sorted.length, 1);
        this.shift = Long.SIZE - Long.numberOfLeadingZeros(apart);
        this.slots = new int[(int) ((end - 1 - first) >> shift) + 2];
        boolean crowded = false;
        int at = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            long key = Math.min(first + ((long) slot << shift), end - 1);
            while (sorted[at + 1] <= key) {
                at++;
            }
            slots[slot] = at;
            crowded |= slot > 0 && at - slots[slot - 1] > CROWD;
        }
        this.isCrowded = crowded;
    }

    /** Returns the index of the last number that is not above the key; the last of several equal ones. */
    int lastAtMost(long key) {
        int slot = (int) ((key - first) >> shift);
        int at = slots[slot];
        if (isCrowded) {
            return search(key, at, slots[slot + 1]);
        }
        while (sorted[at + 1] <= key) {
            at++;
        }
        return at;
    }

    private int search(long key, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sorted[middle] <= key) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
