package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormulaVersionsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final FormulaVersions VERSIONS =
            new FormulaVersions(List.of(version("2025", NEW_YEAR, null), version("2024", null, NEW_YEAR)));

    @Test
    void periodHasTheVersionThatHoldsForAllOfIt() {
        assertThat(VERSIONS.during(NEW_YEAR.minusMonths(1), NEW_YEAR))
                .map(Formula::version)
                .contains("2024");
        assertThat(VERSIONS.during(NEW_YEAR, NEW_YEAR.plusYears(9)))
                .map(Formula::version)
                .contains("2025");
    }

    @Test
    void periodAcrossAChangeHasNone() {
        assertThat(VERSIONS.during(NEW_YEAR.minusDays(1), NEW_YEAR.plusDays(1))).isEmpty();
    }

    @Test
    void refusesVersionsThatHoldAtTheSameTime() {
        assertThatThrownBy(() -> new FormulaVersions(
                        List.of(version("1", null, NEW_YEAR), version("2", NEW_YEAR.minusDays(1), null))))
                .hasMessage(
                        "formula three: version 1 to 2025-01-01 and version 2 from 2024-12-31 hold at the same time");
    }

    @Test
    void refusesTheSameVersionTwiceAndOtherFormulas() {
        assertThatThrownBy(
                        () -> new FormulaVersions(List.of(version("1", null, NEW_YEAR), version("1", NEW_YEAR, null))))
                .hasMessage("formula three has a version twice: [1, 1]");
        assertThatThrownBy(() -> new FormulaVersions(List.of(
                        version("1", null, NEW_YEAR),
                        Formula.onTimeOnly().toBuilder().valid(NEW_YEAR, null).build())))
                .hasMessage("versions must be of one formula, were of three and on-time-only");
        assertThatThrownBy(() -> new FormulaVersions(List.of())).hasMessage("at least one version must be given");
    }

    private static Formula version(String version, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Formula.builder("three", version)
                .measures(Formula.onTimeOnly().measures())
                .valid(from, to)
                .build();
    }
}
