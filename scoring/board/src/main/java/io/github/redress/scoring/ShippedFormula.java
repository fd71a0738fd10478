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
     * {@link #CN_WUHAN} with supervision as Chinese hotlines publish it. It reckons in the calendar {@code china-office}; that a bar is
     * held against the far end of an interval is ours throughout.
     *
     * <ul>
     *   <li>reminders when 80 % of the time is used (ours) and on the working day before the deadline; an urge on the working day after it; criticism
     *       from 5 working days late after one urge without a reason. Confidence: medium. Source: 佛山
     *   <li>supervision of what is overdue (from 3 working days), refused although it is the unit's own, unsolved (said twice), or reported by 5 more
     *       people. Confidence: the causes high, the numbers ours and illustrative. Source: 潍坊 2021, art. 26; 济南 2018, art. 28
     *   <li>escalation after 3 reworks, or 3 transfers without a lead. Confidence: medium. Source: 北京
     *   <li>watch list below 75 %, honour list from 85 % satisfied, monthly. Confidence: medium. Source: 武汉, 2020-10-23
     *   <li>floors of 85 % satisfied and 92 % answered, the second taken as closed. Confidence: medium. Source: 大英
     *   <li>summons after two periods in the bottom group. Confidence: medium. Source: the Chinese 好差评 rules; that the bottom are 5 units and
     *       the bar is 75 % is ours and illustrative
     *   <li>referral 5 working days after a criticism that was not heeded, for a duty not done, and after two summonses in a year. Confidence:
     *       the causes high, the numbers ours and illustrative. Source: 北京 2021, art. 35; 信访工作条例, arts. 44-46
     *   <li>a yearly assessment. Confidence: high. Source: 北京 2021, art. 32
     * </ul>
     *
     * <p>A bad effect on the public is a cause of supervision too, and nothing that can be counted.
     */
    CN_SUPERVISED,

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
