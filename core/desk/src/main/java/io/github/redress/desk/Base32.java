package io.github.redress.desk;

import java.util.Locale;

/** Letters and digits that people do not mix up when they read them out: Crockford's 32, without I, L, O and U. */
final class Base32 {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Base32() {}

    /** Returns the first digits of these bytes, five bits each. */
    static String encode(byte[] bytes, int digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            int bit = i * 5;
            int pair = ((bytes[bit / 8] & 0xff) << 8) | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
            text.append(DIGITS.charAt((pair >> (11 - bit % 8)) & 31));
        }
        return text.toString();
    }

    /** Returns a complaint's number as it is stored: eight digits, a dash, six letters and digits. */
    static String normalizedNumber(String typed) {
        String digits = normalize(typed);
        return digits.length() == 14 ? digits.substring(0, 8) + "-" + digits.substring(8) : typed;
    }

    /** Returns what a person typed as the digits mean it: upper case, O as 0, I and L as 1, without spaces and dashes. */
    static String normalize(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            switch (c) {
                case 'O' -> text.append('0');
                case 'I', 'L' -> text.append('1');
                case ' ', '-' -> {}
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
