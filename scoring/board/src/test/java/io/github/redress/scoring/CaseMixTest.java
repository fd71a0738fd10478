package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CaseMixTest {

    private static final Formula FORMULA = Formula.onTimeOnly();

    /** The worked example of the project's domain notes, §4.1. */
    @Test
    void easyAndHardCasesAreEachMeasuredByTheirOwn() {
        Tally unit = of("easy", 79, 80).plus(of("hard", 15, 20));
        CaseMix mix = CaseMix.of(FORMULA, Measure.ON_TIME_RATE, .90, Map.of("easy", .98, "hard", .70));

        AdjustedRate adjusted = mix.adjusted(unit);

        assertThat(adjusted.observed()).isEqualTo(94);
        assertThat(adjusted.expected()).isCloseTo(92.4, within(1e-9));
        assertThat(adjusted.ratio()).hasValueCloseTo(1.017316, within(5e-7));
        assertThat(adjusted.rate()).hasValueCloseTo(.915584, within(5e-7));
    }

    @Test
    void unitsThatAreAlikeInEachCategoryHaveTheSameAdjustedRateWhateverTheirCases() {
        Map<String, Tally> city = Map.of(
                "mostly-easy", of("easy", 90, 100).plus(of("hard", 5, 10)),
                "mostly-hard", of("easy", 9, 10).plus(of("hard", 50, 100)));
        CaseMix mix = CaseMix.of(FORMULA, Measure.ON_TIME_RATE, city);

        assertThat(mix.adjusted(city.get("mostly-easy")).rate()).hasValueCloseTo(.7, within(1e-12));
        assertThat(mix.adjusted(city.get("mostly-hard")).rate()).hasValueCloseTo(.7, within(1e-12));
    }

    @Test
    void withoutCategoriesNothingIsAdjusted() {
        Map<String, Tally> city = Map.of("a", Counted.of(10, 9, 0, 0, 0), "b", Counted.of(30, 15, 0, 0, 0));
        CaseMix mix = CaseMix.of(FORMULA, Measure.ON_TIME_RATE, city);

        assertThat(mix.adjusted(city.get("a")).rate()).hasValueCloseTo(.9, within(1e-12));
    }

    @Test
    void nothingExpectedHasNoRate() {
        CaseMix mix = CaseMix.of(FORMULA, Measure.ON_TIME_RATE, .9, Map.of("easy", .9));

        assertThat(mix.adjusted(of("hard", 1, 2)).rate()).isEmpty();
        assertThat(mix.adjusted(of("hard", 1, 2)).ratio()).isEmpty();
    }

    @Test
    void refusesACityWithoutCases() {
        assertThatThrownBy(() -> CaseMix.of(FORMULA, Measure.ON_TIME_RATE, Map.of("a", Tally.NONE)))
                .hasMessage("no unit has a case to measure onTimeRate by");
    }

    /** 5 of 105 are within a cap of a tenth, though 5 of the 10 hard ones are not. */
    @Test
    void capIsOfAllCasesOfAUnitAndNotOfThoseOfACategory() {
        Formula capped = FORMULA.toBuilder().exclusionCap(new BigDecimal("0.1")).build();
        Tally unit = of("easy", 95, 95).plus(of("hard", 5, 5)).plus(of(Book.EXCLUDED, "hard", 0, 5));
        CaseMix mix = CaseMix.of(capped, Measure.ON_TIME_RATE, .90, Map.of("easy", .98, "hard", .70));

        assertThat(mix.adjusted(unit).observed()).isEqualTo(100);
        assertThat(mix.adjusted(unit).expected()).isCloseTo(95 * .98 + 5 * .70, within(1e-9));
    }

    @Test
    void whatAUnitTookOutBeyondTheCapCountsAlsoAmongAll() {
        Formula capped = FORMULA.toBuilder().exclusionCap(new BigDecimal("0.1")).build();
        Map<String, Tally> city =
                Map.of("over", of("a", 5, 5).plus(of(Book.EXCLUDED, "a", 0, 5)), "others", of("a", 990, 990));
        CaseMix mix = CaseMix.of(capped, Measure.ON_TIME_RATE, city);

        assertThat(mix.adjusted(city.get("over")).overall()).isCloseTo(.995, within(1e-12));
        assertThat(mix.adjusted(city.get("over")).rate()).hasValueCloseTo(.5, within(1e-12));
        assertThat(capped.share(Measure.ON_TIME_RATE, city.values())).isEqualTo(Share.of(995, 1000));
        assertThat(capped.share(Measure.EXCLUSION_RATE, city.values())).isEqualTo(Share.of(5, 1000));
    }

    private static Tally of(String category, long onTime, long due) {
        return of(Book.LEAD, category, onTime, due);
    }

    private static Tally of(Book book, String category, long onTime, long due) {
        Map<Slice, Counts> slices = new TreeMap<>();
        slices.put(new Slice(book, null, category), Counts.of(Map.of(Count.DUE, due, Count.ON_TIME, onTime)));
        return Tally.of(slices);
    }
}
