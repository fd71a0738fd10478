package io.github.redress.scoring.sample;

import io.github.redress.ComplaintId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the verdicts on a sample say about all cases of the frame.
 *
 * <p>Who was drawn and has no verdict is taken to be as those of the same stratum who have (a weighting-class adjustment); {@link
 * #ifNoneMissingWereUpheld()} and {@link #ifAllMissingWereUpheld()} say what else could be. All numbers are decimals with six places,
 * the same on every machine.
 *
 * <p>Sources: W. G. Cochran, Sampling Techniques, 3rd ed., 1977, §5.3 and §5A; the worked example of the project's domain notes, §4.1.
 *
 * @param strata in order
 */
public record SampleEstimate(List<StratumEstimate> strata) {

    /** Copies the list. */
    public SampleEstimate {
        strata = List.copyOf(strata);
    }

    /**
     * Reckons what the findings so far say.
     *
     * @param findings by case; one that is not in it counts as not asked, and one that was not drawn is passed over
     */
    public static SampleEstimate of(Sample sample, Map<ComplaintId, Finding> findings) {
        List<StratumEstimate> strata = new ArrayList<>();
        for (StratumSize size : sample.strata()) {
            List<Finding> found = sample.cases().stream()
                    .filter(each -> each.stratum().equals(size.stratum()))
                    .map(each -> findings.getOrDefault(each.id(), Finding.NOT_ASKED))
                    .toList();
            strata.add(new StratumEstimate(
                    size,
                    found.stream().filter(Finding::isAsked).count(),
                    found.stream().filter(Finding::isReached).count(),
                    found.stream().filter(Finding::isJudged).count(),
                    found.stream().filter(each -> each == Finding.UPHELD).count()));
        }
        return new SampleEstimate(strata);
    }

    /** Returns the strata with one class of answers: what holds for praise says nothing about blame. */
    public SampleEstimate of(AnswerClass answers) {
        return new SampleEstimate(strata.stream()
                .filter(each -> each.size().stratum().answers() == answers)
                .toList());
    }

    /** Returns how many cases all strata have. */
    public long population() {
        return strata.stream().mapToLong(each -> each.size().population()).sum();
    }

    /** Returns how many of them are in strata in which any was judged; the estimate is about these. */
    public long covered() {
        return judgedStrata().stream()
                .mapToLong(each -> each.size().population())
                .sum();
    }

    /** Returns the estimated share that is upheld, Σ (Nₕ / N) pₕ, from 0 to 1; empty where nothing was judged. */
    public Optional<BigDecimal> upheldShare() {
        return covered() == 0 ? Optional.empty() : Optional.of(Decimals.published(mean()));
    }

    /**
     * Returns the same without the adjustment: every verdict weighs what its case was drawn for, Nₕ / nₕ, whoever else of its stratum is
     * missing.
     */
    public Optional<BigDecimal> unadjustedShare() {
        BigDecimal part = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (StratumEstimate each : judgedStrata()) {
            BigDecimal weight =
                    StratumEstimate.share(each.size().population(), each.size().drawn());
            part = part.add(weight.multiply(BigDecimal.valueOf(each.upheld())));
            whole = whole.add(weight.multiply(BigDecimal.valueOf(each.judged())));
        }
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(Decimals.published(part.divide(whole, Decimals.EXACTLY)));
    }

    /**
     * Returns the standard error of the estimate, √ Σ (Nₕ / N)² (1 − nₕ / Nₕ) pₕ (1 − pₕ) / (nₕ − 1) with nₕ those judged; empty where
     * a stratum has one verdict alone, so that its error is not known. It is 0 where the verdicts of each stratum agree, be they two: {@link
     * #interval} does not take that for certainty.
     */
    public Optional<BigDecimal> standardError() {
        return error().map(Decimals::published);
    }

    /**
     * Returns the range in which the share lies with 95 % confidence; empty where the error is not known.
     *
     * <p>Wilson's score interval for as many cases of a plain sample as these are worth. That is the smaller of p (1 − p) / SE², and of 1 / Σ (Nₕ
     * / N)² (1 − nₕ / Nₕ) / nₕ, what they are worth if strata are alike: verdicts that all agree have no SE, and say no more than their number
     * lets them. It holds nothing that the verdicts rule out, and so is a point once all are judged.
     *
     * <p>Sources: E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998), for the cases that a sample is worth; C. Franco, R. J. A. Little,
     * T. A. Louis and E. V. Slud, Journal of Survey Statistics and Methodology 7 (2019), for Wilson's interval with them.
     */
    public Optional<List<BigDecimal>> interval() {
        return error().map(error -> {
            List<StratumEstimate> judged = judgedStrata();
            long upheld = judged.stream().mapToLong(StratumEstimate::upheld).sum();
            long known = judged.stream().mapToLong(StratumEstimate::judged).sum();
            BigDecimal atLeast = StratumEstimate.share(upheld, covered());
            BigDecimal atMost = StratumEstimate.share(covered() - (known - upheld), covered());
            return wilson(mean(), oneOverWorth(error)).stream()
                    .map(end -> Decimals.published(end.max(atLeast).min(atMost)))
                    .toList();
        });
    }

    /** Returns the share of all strata if no case without a verdict were upheld; empty where there are no cases. */
    public Optional<BigDecimal> ifNoneMissingWereUpheld() {
        return bound(false);
    }

    /** Returns the share of all strata if every case without a verdict were upheld; empty where there are no cases. */
    public Optional<BigDecimal> ifAllMissingWereUpheld() {
        return bound(true);
    }

    private Optional<BigDecimal> bound(boolean missingUpheld) {
        if (population() == 0) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (StratumEstimate each : strata) {
            long drawn = each.size().drawn();
            BigDecimal rate = drawn == 0
                    ? (missingUpheld ? BigDecimal.ONE : BigDecimal.ZERO)
                    : StratumEstimate.share(each.upheld() + (missingUpheld ? each.missing() : 0), drawn);
            sum = sum.add(StratumEstimate.share(each.size().population(), population())
                    .multiply(rate));
        }
        return Optional.of(Decimals.published(sum));
    }

    private List<StratumEstimate> judgedStrata() {
        return strata.stream().filter(each -> each.judged() > 0).toList();
    }

    private BigDecimal mean() {
        BigDecimal sum = BigDecimal.ZERO;
        for (StratumEstimate each : judgedStrata()) {
            sum = sum.add(weight(each).multiply(each.rate()));
        }
        return sum;
    }

    private Optional<BigDecimal> error() {
        List<StratumEstimate> judged = judgedStrata();
        if (judged.isEmpty() || !judged.stream().allMatch(StratumEstimate::hasKnownError)) {
            return Optional.empty();
        }
        BigDecimal variance = BigDecimal.ZERO;
        for (StratumEstimate each : judged) {
            variance = variance.add(weight(each).pow(2).multiply(each.variance()));
        }
        return Optional.of(variance.sqrt(Decimals.EXACTLY));
    }

    /** Returns 1 over the number of cases of a plain sample that these are worth; 0 where all are judged. */
    private BigDecimal oneOverWorth(BigDecimal error) {
        BigDecimal ifAlike = BigDecimal.ZERO;
        for (StratumEstimate each : judgedStrata()) {
            ifAlike = ifAlike.add(
                    weight(each).pow(2).multiply(each.unseen()).multiply(StratumEstimate.share(1, each.judged())));
        }
        BigDecimal apart = mean().multiply(BigDecimal.ONE.subtract(mean()));
        return apart.signum() <= 0 ? ifAlike : ifAlike.max(error.pow(2).divide(apart, Decimals.EXACTLY));
    }

    /** Returns ( p + z²/2n ± z √( p(1−p)/n + z²/4n² ) ) / ( 1 + z²/n ). */
    private static List<BigDecimal> wilson(BigDecimal p, BigDecimal oneOverN) {
        BigDecimal half = Decimals.Z.pow(2).multiply(oneOverN).divide(BigDecimal.valueOf(2));
        BigDecimal root = p.multiply(BigDecimal.ONE.subtract(p))
                .max(BigDecimal.ZERO)
                .multiply(oneOverN)
                .multiply(Decimals.Z.pow(2))
                .add(half.pow(2))
                .sqrt(Decimals.EXACTLY);
        BigDecimal scale = half.add(half).add(BigDecimal.ONE);
        return List.of(
                p.add(half).subtract(root).divide(scale, Decimals.EXACTLY),
                p.add(half).add(root).divide(scale, Decimals.EXACTLY));
    }

    private BigDecimal weight(StratumEstimate each) {
        return StratumEstimate.share(each.size().population(), covered());
    }
}
