package io.github.redress.scoring.topic.text;

import java.util.Arrays;
import java.util.Objects;

/** Numbers from 0 on in groups that can only grow together (disjoint sets with halved paths, the smallest number leads). */
final class Groups {

    private int[] leader = new int[16];
    private int size;

    /** Adds the next number as a group of its own and returns it. */
    int add() {
        if (size == leader.length) {
            leader = Arrays.copyOf(leader, size + (size >> 1));
        }
        leader[size] = size;
        return size++;
    }

    /** Returns the smallest number of the group. */
    int of(int number) {
        int at = Objects.checkIndex(number, size);
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    void join(int one, int other) {
        int first = of(one);
        int second = of(other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    int size() {
        return size;
    }
}
