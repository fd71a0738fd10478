package io.github.redress.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Formulas as cities and governments have published them, to begin with. Where a source gives figures but not the rule, there is no
 * formula: so for the grades of Yueyang (2617 satisfied of 2713 called, 96.5 %, in 2017) and the weights of India's GRAI.
 */
public enum ShippedFormula {
    /**
     * Wuhan's satisfaction list.
     *
     * <ul>
     *   <li>the score is the satisfaction; from 85 % the grade is GOOD, from 75 % NEUTRAL, below FAIL
     *   <li>the same percentages are the bars for being named; that an interval must clear them is ours
     *   <li>the middle grade has no published name; NEUTRAL is ours
     * </ul>
     *
     * <p>Confidence: medium. Source: 楚天都市报, 2020-10-23.
     */
    CN_WUHAN,

    /**
     * Three rates, 30/35/35: response, resolution, satisfaction.
     *
     * <p>Confidence: low to medium. Source: an article citing 准格尔旗. Beijing's own weights were not found, and changed in 2025.
     */
    CN_THREE_RATES,

    /**
     * Lianyungang's points for being on time and for satisfaction at call-back, 25 each: of the first a point is lost for each
     * percentage point below 100, of the second half a point for each below 95, but at most half of all.
     *
     * <p>The other half of the city's 100 points is not in it. Confidence: the figures high, the rule inferred; it gives every published figure.
     * Source: 连云港 12345 bulletins of 2021-07, 2021-08 and 2022-02.
     */
    CN_LIANYUNGANG,

    /**
     * The same with Lianyungang's target of 98 % for satisfaction with what the province dispatched.
     *
     * <p>Confidence and source: as for {@link #CN_LIANYUNGANG}.
     */
    CN_LIANYUNGANG_PROVINCE,

    /**
     * Panjin's weighted sum: closure 20 %, satisfaction 30 %, and 50 % others, which the bulletin shows at about 100 and which are given to
     * everybody here.
     *
     * <p>Confidence: the figures medium, the rule inferred; it gives every published figure. Source: 盘锦 bulletin of 2023-06.
     */
    CN_PANJIN,

    /**
     * Boston's CityScore: how far a target of 80 % on time is reached, at most 1.25.
     *
     * <p>Confidence: high for the shape; the target is inferred from 1.25 being a perfect score. Source: boston.gov; "Living in a 1.25
     * world".
     */
    US_BOSTON,

    /**
     * Vietnam's satisfaction of those served: all but the dissatisfied and the overdue. Who did not rate counts as satisfied.
     *
     * <p>Confidence: medium. Source: Quyết định 766/QĐ-TTg (2022).
     */
    VN_SATISFACTION;

    /** Returns the formula. */
    public Formula read() {
        return FormulaReader.read(file(), bytes());
    }

    String file() {
        return "formula/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
    }

    private byte[] bytes() {
        try (InputStream in = ShippedFormula.class.getResourceAsStream(file())) {
            if (in == null) {
                throw new IllegalStateException("the jar of redress-scoring has no file " + file());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file(), e);
        }
    }
}
