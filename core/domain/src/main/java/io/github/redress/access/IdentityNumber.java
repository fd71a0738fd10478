package io.github.redress.access;

/**
 * Resident identity numbers of mainland China: six digits of a place, a birthday, three of an order and, in those of 18, a check
 * digit.
 *
 * <p>Source: GB 11643-1999; the check digit is that of ISO 7064, MOD 11-2.
 */
final class IdentityNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    /**
     * Returns whether this may be one: its check digit is right, or its birthday is one. A person who mistypes one digit has given
     * away the others all the same.
     */
    static boolean isPossible(String number) {
        return number.length() == 18
                ? hasCheckDigit(number) || (isDay(number.substring(10, 14)) && isCentury(number.substring(6, 8)))
                : number.length() == 15 && isDay(number.substring(8, 12));
    }

    private static boolean hasCheckDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11) == number.charAt(17);
    }

    private static boolean isCentury(String digits) {
        return digits.equals("19") || digits.equals("20");
    }

    private static boolean isDay(String monthAndDay) {
        int month = Integer.parseInt(monthAndDay.substring(0, 2));
        int day = Integer.parseInt(monthAndDay.substring(2));
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
