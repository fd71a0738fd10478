package io.github.redress.scoring;

import io.github.redress.json.StrictValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** Numbers of a formula file, as far as anybody needs them: an exponent of a billion is nobody's weight. */
final class Numbers {

    private static final int MOST_DIGITS = 100;

    private Numbers() {}

    /** Returns the number between these bounds, both included. */
    static Optional<BigDecimal> within(StrictValue value, String atLeast, String atMost) {
        return value.decimal().filter(number -> {
            boolean fits = isShort(number)
                    && number.compareTo(new BigDecimal(atLeast)) >= 0
                    && number.compareTo(new BigDecimal(atMost)) <= 0;
            if (!fits) {
                value.bad("a number from " + atLeast + " to " + atMost + " was wanted, was " + number);
            }
            return fits;
        });
    }

    /** Returns the number of more than 0. */
    static Optional<BigDecimal> positive(StrictValue value, String what) {
        return value.decimal().filter(number -> {
            boolean positive = number.signum() > 0 && isShort(number);
            if (!positive) {
                value.bad(what + " of more than 0 was wanted, was " + number);
            }
            return positive;
        });
    }

    /** Returns what is built of sound parts, or empty with a fault where they do not fit together. */
    static <T> Optional<T> built(StrictValue value, Supplier<T> whole) {
        try {
            return Optional.of(whole.get());
        } catch (IllegalArgumentException e) {
            value.bad(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
}
