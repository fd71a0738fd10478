package io.github.redress.examples.portal.sample;

import io.github.redress.DepartmentId;
import io.github.redress.scoring.sample.SampleEstimate;
import io.github.redress.scoring.sample.StratumEstimate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * An estimate as people read it: percentages with one decimal, a dash where there is nothing to tell by.
 *
 * @param estimate of one unit or of all
 */
record Figures(SampleEstimate estimate) {

    private static final String NOTHING = "–";

    /** Returns each unit by itself, in order. */
    static List<Figures> byUnit(SampleEstimate estimate) {
        return estimate.strata().stream()
                .map(each -> new Figures(new SampleEstimate(List.of(each))))
                .toList();
    }

    /** Returns the unit that answers for the first of these cases. */
    public DepartmentId unit() {
        return DepartmentId.of(estimate.strata().get(0).size().stratum().unit());
    }

    /** Returns how many could be drawn. */
    public long population() {
        return estimate.population();
    }

    /** Returns how many were drawn. */
    public long drawn() {
        return estimate.strata().stream().mapToLong(each -> each.size().drawn()).sum();
    }

    /** Returns how many of them have a verdict. */
    public long judged() {
        return estimate.strata().stream().mapToLong(StratumEstimate::judged).sum();
    }

    /** Returns how many of these were upheld. */
    public long upheld() {
        return estimate.strata().stream().mapToLong(StratumEstimate::upheld).sum();
    }

    /** Returns the share that is upheld. */
    public String share() {
        return percent(estimate.upheldShare());
    }

    /** Returns the range in which that lies with 95 % confidence. */
    public String interval() {
        return estimate.interval().map(ends -> range(ends.get(0), ends.get(1))).orElse(NOTHING);
    }

    /** Returns what the share would be if no case without a verdict were upheld, and if all were. */
    public String bounds() {
        return estimate.ifNoneMissingWereUpheld()
                .map(low -> range(low, estimate.ifAllMissingWereUpheld().orElse(low)))
                .orElse(NOTHING);
    }

    /** Returns the part of those drawn that has no verdict. */
    public String missing() {
        return drawn() == 0
                ? NOTHING
                : number(BigDecimal.valueOf(drawn() - judged())
                                .divide(BigDecimal.valueOf(drawn()), 6, RoundingMode.HALF_UP))
                        + "%";
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(value -> number(value) + "%").orElse(NOTHING);
    }

    private static String range(BigDecimal low, BigDecimal high) {
        return number(low) + "–" + number(high) + "%";
    }

    private static String number(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
