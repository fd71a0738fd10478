package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Objects;

/**
 * A rule that would take some complaints out of another, to be read by a person, who may publish it or not.
 *
 * @param rule the rule to split
 * @param by what the complaints have in common
 * @param value the category, the district or the word
 * @param department who would get them
 * @param json the proposed rule as a rule file writes it, to stand before the other
 * @param wouldFix how many of the returned complaints would have gone to the right department at once
 * @param wouldBreak how many complaints that the rules send right would go wrong; less than {@code wouldFix}
 * @param failedTests how many tests of the file would fail
 * @param hits how many of the rule's complaints have this in common
 * @param returns how many of those were returned, at least 1
 * @param ruleHits how many complaints the rule has
 * @param ruleReturns how many of those were returned
 */
public record SplitProposal(
        String rule,
        By by,
        String value,
        DepartmentId department,
        String json,
        long wouldFix,
        long wouldBreak,
        long failedTests,
        long hits,
        long returns,
        long ruleHits,
        long ruleReturns) {

    /** What a rule can be split by. */
    public enum By {
        /** A narrower category. */
        CATEGORY,
        /** A narrower district. */
        DISTRICT,
        /** A word in the text. */
        KEYWORD
    }

    /** The most gained, then the fewest lost, then the highest lift. */
    static final Comparator<SplitProposal> BEST_FIRST = Comparator.comparingLong(
                    (SplitProposal split) -> split.wouldBreak - split.wouldFix)
            .thenComparingLong(SplitProposal::wouldBreak)
            .thenComparing(SplitProposal::lift, Comparator.reverseOrder())
            .thenComparing(SplitProposal::by)
            .thenComparing(SplitProposal::value)
            .thenComparing(split -> split.department().value());

    /** Refuses null. */
    public SplitProposal {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(json, "json");
    }

    /** Returns how many times as often these are returned as the rule's complaints are, to two places. */
    public BigDecimal lift() {
        return BigDecimal.valueOf(returns)
                .multiply(BigDecimal.valueOf(ruleHits))
                .divide(BigDecimal.valueOf(hits).multiply(BigDecimal.valueOf(ruleReturns)), MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_EVEN);
    }
}
