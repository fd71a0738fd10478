package io.github.redress.routing.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Lower bounds of rates with 95 % confidence, in decimals, so that every machine gives the same.
 *
 * <p>( p + z²/2n − z √( p(1−p)/n + z²/4n² ) ) / ( 1 + z²/n ) with z = 1.959963984540054; 0 where n is 0.
 *
 * <p>Source: DOMAIN.md §4.1, after E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * JASA 22 (1927).
 */
final class WilsonBound {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal Z = new BigDecimal("1.959963984540054");
    private static final BigDecimal Z2 = Z.multiply(Z);
    private static final int PLACES = 6;

    private WilsonBound() {}

    /** Both counts are multiplied by n, so that only two divisions are left: 2k + z² − z √( z² + 4k(n−k)/n ) over 2(n + z²). */
    static BigDecimal lower(long part, long whole) {
        if (part == 0) {
            return BigDecimal.ZERO.setScale(PLACES);
        }
        BigDecimal k = BigDecimal.valueOf(part);
        BigDecimal n = BigDecimal.valueOf(whole);
        BigDecimal four = BigDecimal.valueOf(4);
        BigDecimal spread = Z2.add(four.multiply(k).multiply(n.subtract(k)).divide(n, EXACT))
                .sqrt(EXACT);
        return k.add(k)
                .add(Z2)
                .subtract(Z.multiply(spread))
                .divide(n.add(Z2).multiply(BigDecimal.valueOf(2)), EXACT)
                .setScale(PLACES, RoundingMode.HALF_EVEN);
    }
}
