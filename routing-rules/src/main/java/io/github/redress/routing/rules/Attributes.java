package io.github.redress.routing.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tests of typed facts, all of which must hold. */
record Attributes(Set<Test> tests) implements Condition {

    @Override
    public boolean holds(Facts facts) {
        return tests.stream()
                .allMatch(test -> test.holds(value(facts.attributes().get(test.name()))));
    }

    /**
     * A test of one fact. Numbers are compared by size, texts by their characters' codes, and a fact of another type than
     * the test's never fits.
     *
     * @param name the fact
     * @param operator how it is compared
     * @param operands what with: texts, booleans and numbers as {@link #value} gives them; one, except for IN
     */
    record Test(String name, Operator operator, List<Object> operands) {

        boolean holds(@Nullable Object fact) {
            Object first = operands.get(0);
            return switch (operator) {
                case EXISTS -> first.equals(fact != null);
                case EQ, IN -> fact != null && operands.contains(fact);
                case LT -> compare(fact, first, -1, -1);
                case LTE -> compare(fact, first, -1, 0);
                case GT -> compare(fact, first, 1, 1);
                case GTE -> compare(fact, first, 0, 1);
            };
        }

        private static boolean compare(@Nullable Object fact, Object operand, int atLeast, int atMost) {
            int sign;
            if (fact instanceof BigDecimal number && operand instanceof BigDecimal bound) {
                sign = number.compareTo(bound);
            } else if (fact instanceof String text && operand instanceof String bound) {
                sign = Integer.signum(text.compareTo(bound));
            } else {
                return false;
            }
            return sign >= atLeast && sign <= atMost;
        }
    }

    /** How a fact is compared; the file writes the names in lower case. */
    enum Operator {
        EQ,
        IN,
        LT,
        LTE,
        GT,
        GTE,
        EXISTS
    }

    /** Returns a fact so that equal ones are equal: numbers as decimals without trailing zeros; null where it is none. */
    static @Nullable Object value(@Nullable Object fact) {
        if (fact instanceof Number number) {
            try {
                return new BigDecimal(number.toString()).stripTrailingZeros();
            } catch (NumberFormatException e) {
                return null; // NaN and the infinities are no value
            }
        }
        return fact;
    }
}
