package io.github.redress.scoring;

import java.math.BigDecimal;

/** Bounds that several settings share. */
final class Bounds {

    private Bounds() {}

    static void requireShare(String name, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(name + " must be from 0 to 1, was " + value.toPlainString());
        }
    }
}
