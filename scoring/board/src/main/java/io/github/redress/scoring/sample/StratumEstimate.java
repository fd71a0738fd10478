package io.github.redress.scoring.sample;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found in a stratum.
 *
 * @param size how many it has, and how many of them were drawn
 * @param asked of those drawn, how many somebody was to look into
 * @param reached of those asked, in how many the person was spoken with, or a verdict was given without
 * @param judged of those reached, how many have a verdict
 * @param upheld of those judged, how many were upheld
 */
public record StratumEstimate(StratumSize size, long asked, long reached, long judged, long upheld) {

    /** Refuses numbers that do not fit into each other. */
    public StratumEstimate {
        Objects.requireNonNull(size, "size");
        if (upheld < 0 || upheld > judged || judged > reached || reached > asked || asked > size.drawn()) {
            throw new IllegalArgumentException("each must be a part of the one before, were " + size.drawn() + ", "
                    + asked + ", " + reached + ", " + judged + " and " + upheld);
        }
    }

    /** Returns how many of those drawn have no verdict. */
    public long missing() {
        return size.drawn() - judged;
    }

    /** Returns the part of those drawn that has no verdict, from 0 to 1; empty where none was drawn. */
    public Optional<BigDecimal> nonResponse() {
        return size.drawn() == 0 ? Optional.empty() : Optional.of(Decimals.published(share(missing(), size.drawn())));
    }

    /** Returns the share that was upheld, from 0 to 1; empty where none was judged. */
    public Optional<BigDecimal> upheldShare() {
        return judged == 0 ? Optional.empty() : Optional.of(Decimals.published(rate()));
    }

    /**
     * Returns whether the error of the share is known: all are judged, or at least two.
     *
     * <p>One verdict alone does not say how much verdicts differ.
     */
    public boolean hasKnownError() {
        return judged == size.population() || judged >= 2;
    }

    /** Returns the share that was upheld; only where any was judged. */
    BigDecimal rate() {
        return share(upheld, judged);
    }

    /** Returns (1 − n / N) p (1 − p) / (n − 1), and 0 where all are judged; only where the error is known. */
    BigDecimal variance() {
        if (judged == size.population()) {
            return BigDecimal.ZERO;
        }
        return unseen().multiply(rate())
                .multiply(BigDecimal.ONE.subtract(rate()))
                .divide(BigDecimal.valueOf(judged - 1), Decimals.EXACTLY);
    }

    /** Returns the part of the stratum that is not judged, 1 − n / N. */
    BigDecimal unseen() {
        return share(size.population() - judged, size.population());
    }

    static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), Decimals.EXACTLY);
    }
}
