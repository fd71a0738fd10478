package io.github.redress.access;

import java.util.Locale;

/** Numbers that people write, without what stands between their digits. */
final class Digits {

    private Digits() {}

    /** Returns the letters and digits alone, in capitals and plain; the multiplication sign is the X that it stands for. */
    static String of(String found) {
        StringBuilder kept = new StringBuilder(found.length());
        for (int i = 0; i < found.length(); i++) {
            char c = found.charAt(i) == '×' ? 'X' : Numerals.plain(found.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                kept.append(c);
            }
        }
        return kept.toString().toUpperCase(Locale.ROOT);
    }

    /** Returns whether the last digit is the one that the others ask for, by the formula of Luhn (ISO/IEC 7812-1, annex B). */
    static boolean endWithTheirCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
