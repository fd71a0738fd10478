package io.github.redress.scoring;

import java.util.Comparator;
import java.util.List;

/**
 * What the units of a board have in common: before looking at its own cases, a unit's true rate is taken to be a draw from
 * Beta(M m, M (1 − m)). Small units are thereby pulled towards the mean, large ones hardly.
 *
 * <p>Fitted by moments (empirical Bayes), over the units with n cases of which k are good, N = Σ n, p = k/n; one without a case says
 * nothing. Of such a unit nothing is known but the prior, which then weighs one case at least:
 *
 * <ol>
 *   <li>m = Σ k / N;
 *   <li>v = max(0, [ Σ n (p − m)² − m (1 − m) Σ (1 − n/N) ] / [ N − Σ n²/N − Σ (1 − n/N) ]), the variance between units;
 *   <li>M = m (1 − m) / v − 1, at least 0; without bound when v is 0, so that all units get the mean.
 * </ol>
 *
 * <p>Source: J. C. Kleinman, Proportions with extraneous variance, JASA 68 (1973).
 *
 * @param mean m, from 0 to 1
 * @param strength M, as many cases as the mean weighs; infinite when nothing tells the units apart
 */
record Prior(double mean, double strength) {

    /** The order in which sums run, so that the order of units never shows in the last digit. */
    static final Comparator<Share> BY_SIZE =
            Comparator.comparing(Share::cases).thenComparing(Share::whole).thenComparing(Share::part);

    static Prior fit(List<Share> shares) {
        double part = 0;
        double total = 0;
        List<Share> seen = shares.stream()
                .filter(share -> share.size() > 0)
                .sorted(BY_SIZE)
                .toList();
        for (Share share : seen) {
            part += share.good();
            total += share.size();
        }
        if (total == 0) {
            return new Prior(0, Double.POSITIVE_INFINITY);
        }
        double mean = part / total;
        double between = 0;
        double squares = 0;
        double others = 0;
        for (Share share : seen) {
            double n = share.size();
            double apart = share.good() / n - mean;
            between += n * apart * apart;
            squares += n * n / total;
            others += 1 - n / total;
        }
        double binomial = mean * (1 - mean);
        double divisor = total - squares - others;
        // Below a billionth of a case the divisor is a rounding: every unit has a single case, or there is one unit.
        double variance = divisor <= 1e-9 * total ? 0 : (between - binomial * others) / divisor;
        return new Prior(mean, variance <= 0 ? Double.POSITIVE_INFINITY : Math.max(0, binomial / variance - 1));
    }

    /** Returns whether anything tells the units apart. */
    boolean tellsApart() {
        return Double.isFinite(strength);
    }

    /** Returns the rate that a unit is taken to have, given its own cases: (k + M m) / (n + M). */
    double rate(Share share) {
        return tellsApart() && share.size() > 0 ? (share.good() + strength * mean) / (share.size() + strength) : mean;
    }

    /** Returns k + M m, the first parameter of what is known of a unit's true rate. */
    double good(Share share) {
        return share.good() + weight(share) * mean;
    }

    /** Returns n − k + M (1 − m), the second parameter. */
    double bad(Share share) {
        return share.size() - share.good() + weight(share) * (1 - mean);
    }

    private double weight(Share share) {
        return share.size() > 0 ? strength : Math.max(1, strength);
    }
}
