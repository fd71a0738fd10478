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
     * a stratum has one verdict alone, so that its error is not known.
     */
    public Optional<BigDecimal> standardError() {
        return error().map(Decimals::published);
    }

    /** Returns the range in which the share lies with 95 % confidence, from the normal distribution; empty where the error is not known. */
    public Optional<List<BigDecimal>> interval() {
        return error().map(error -> {
            BigDecimal half = Decimals.Z.multiply(error);
            return List.of(
                    Decimals.published(mean().subtract(half).max(BigDecimal.ZERO)),
                    Decimals.published(mean().add(half).min(BigDecimal.ONE)));
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

    private BigDecimal weight(StratumEstimate each) {
        return StratumEstimate.share(each.size().population(), covered());
    }
}
