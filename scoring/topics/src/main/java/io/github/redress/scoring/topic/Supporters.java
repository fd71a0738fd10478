package io.github.redress.scoring.topic;

import java.util.Arrays;

/** Who stands behind a candidate: the numbers of cases or persons of the window, in order. */
final class Supporters {

    private int[] numbers = new int[8];
    private int size;

    /** Adds a number above all so far. */
    void add(int number) {
        numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    /** Returns how many stand behind both. */
    int common(Supporters other) {
        int common = 0;
        for (int i = 0, j = 0; i < size && j < other.size; ) {
            int difference = Integer.compare(numbers[i], other.numbers[j]);
            common += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return common;
    }
}
