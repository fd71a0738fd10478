package io.github.redress.access;

import java.util.List;

/**
 * What people write for single digits in Chinese, of any script: plain, formal, and as one says them into a telephone, as in 幺 for one.
 * Those for ten and more are no digits: 三百二十一 counts, and calls nobody.
 */
final class Numerals {

    private static final List<String> OF_DIGITS =
            List.of("〇零洞", "一壹幺", "二贰貳两兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒拐", "八捌", "九玖勾");

    private static final CharSet ALL = new CharSet();

    static {
        OF_DIGITS.forEach(written -> written.chars().forEach(c -> ALL.add((char) c, (char) c)));
    }

    private Numerals() {}

    /** Returns what stands for a digit, 0 to 9. */
    static String of(int digit) {
        return OF_DIGITS.get(digit);
    }

    /** Returns the plain digit that a character stands for; the character itself where it stands for none. */
    static char plain(char c) {
        if (!ALL.has(c)) {
            return c;
        }
        for (int digit = 0; digit <= 9; digit++) {
            if (OF_DIGITS.get(digit).indexOf(c) >= 0) {
                return (char) ('0' + digit);
            }
        }
        return c;
    }

    /** Returns whether a character stands for a digit. */
    static boolean has(char c) {
        return ALL.has(c);
    }
}
