package io.github.redress.access;

import java.util.BitSet;

/** Characters that fit one place of a {@link MaskingPattern}; ASCII letters in either case. */
final class CharSet {

    private final boolean[] ascii = new boolean[128];
    private final BitSet others = new BitSet();

    void add(char from, char to) {
        for (int c = from; c <= to; c++) {
            if (c < 128) {
                ascii[c] = true;
                ascii[Character.toLowerCase(c)] = true;
                ascii[Character.toUpperCase(c)] = true;
            } else {
                others.set(c);
            }
        }
    }

    void addAll(CharSet more) {
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] |= more.ascii[c];
        }
        others.or(more.others);
    }

    /** Adds for each digit that fits what people write for it in Chinese. */
    void addNumerals() {
        for (int digit = 0; digit <= 9; digit++) {
            if (ascii['0' + digit]) {
                Numerals.of(digit).chars().forEach(others::set);
            }
        }
    }

    boolean has(char c) {
        return c < 128 ? ascii[c] : others.get(c);
    }

    /** Returns how many characters fit. */
    int size() {
        int size = others.cardinality();
        for (boolean fits : ascii) {
            size += fits ? 1 : 0;
        }
        return size;
    }

    /** Returns the characters that fit, in their order. */
    char[] members() {
        StringBuilder members = new StringBuilder();
        for (char c = 0; c < ascii.length; c++) {
            if (ascii[c]) {
                members.append(c);
            }
        }
        others.stream().forEach(c -> members.append((char) c));
        return members.toString().toCharArray();
    }
}
