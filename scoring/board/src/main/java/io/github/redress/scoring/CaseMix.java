package io.github.redress.scoring;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a rate would be if every unit had the same kinds of cases: a unit with hard cases is not to look bad for that.
 *
 * <p>Indirect standardisation: a unit's good cases, over those that it would have with the rate that all units together have in each
 * category, times the rate of all. It stands beside a table and moves nobody in it. Cases of which the category is not said are a category of
 * their own. Whether a unit took out more cases than the formula lets it, all its cases say, and not those of a category.
 */
public final class CaseMix {

    private final Formula formula;
    private final Measure measure;
    private final double overall;
    private final Map<String, Double> reference;

    private CaseMix(Formula formula, Measure measure, double overall, Map<String, Double> reference) {
        this.formula = formula;
        this.measure = measure;
        this.overall = overall;
        this.reference = reference;
    }

    /**
     * Learns the rate of each category from all units.
     *
     * @param formula how its measures see a tally
     * @throws IllegalArgumentException if no unit has a case to measure
     */
    public static CaseMix of(Formula formula, Measure measure, Map<String, Tally> byUnit) {
        Reading all = Reading.together(formula, byUnit.values());
        Share whole = measure.of(all);
        if (whole.isEmpty()) {
            throw new IllegalArgumentException("no unit has a case to measure " + measure.key() + " by");
        }
        Map<String, Double> reference = new TreeMap<>();
        all.byCategory().forEach((category, part) -> {
            Share share = measure.of(part);
            if (!share.isEmpty()) {
                reference.put(category, share.exact().toDouble());
            }
        });
        return new CaseMix(formula, measure, whole.exact().toDouble(), reference);
    }

    /**
     * Takes rates that are known from elsewhere, as from the year before.
     *
     * @param overall the rate of all, from 0 to 1
     * @param reference the rate of each category, from 0 to 1; cases of another category count nowhere
     */
    public static CaseMix of(Formula formula, Measure measure, double overall, Map<String, Double> reference) {
        return new CaseMix(
                Objects.requireNonNull(formula, "formula"),
                Objects.requireNonNull(measure, "measure"),
                overall,
                Map.copyOf(reference));
    }

    /** Returns the unit's rate, adjusted. */
    public AdjustedRate adjusted(Tally unit) {
        double observed = 0;
        double expected = 0;
        for (Map.Entry<String, Reading> category :
                Reading.of(formula, unit).byCategory().entrySet()) {
            Double rate = reference.get(category.getKey());
            if (rate != null) {
                Share share = measure.of(category.getValue());
                observed += share.good();
                expected += share.size() * rate;
            }
        }
        return new AdjustedRate(observed, expected, overall);
    }
}
