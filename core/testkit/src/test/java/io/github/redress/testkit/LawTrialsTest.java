package io.github.redress.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.calendar.WorkCalendar;
import io.github.redress.testkit.mutants.Mutants;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LawTrialsTest {

    private static final LawTrials WRONG =
            LawTrials.USUAL.withTries(50).withClocks(Mutants.all().get(0).clocks());

    @Test
    void lawsHaveNumbersWithoutGapsAndSentencesOfTheirOwn() {
        List<Integer> numbers =
                ClockLaw.ALL.stream().map(ClockLaw::number).sorted().toList();

        assertThat(numbers).hasSize(52).doesNotHaveDuplicates().startsWith(1).endsWith(52);
        assertThat(ClockLaw.ALL).extracting(ClockLaw::name).doesNotHaveDuplicates();
    }

    @Test
    void sameSeedFindsTheSameCounterexample() {
        LawResult once = WRONG.of(ClockLaw.number(11), Scenery.generated());
        LawResult again = WRONG.of(ClockLaw.number(11), Scenery.generated());

        assertThat(again).hasToString(once.toString());
    }

    @Test
    void counterexampleIsMadeSimple() {
        Scene scene = Objects.requireNonNull(
                        WRONG.of(ClockLaw.number(1), Scenery.generated()).counterexample())
                .scene();

        assertThat(scene.pauses()).isEmpty();
        assertThat(scene.history().signals()).isEmpty();
    }

    @Test
    void somebodysOwnCalendarStaysAsItIs() {
        WorkCalendar own = new OurCityLawsTest().calendars().iterator().next();

        LawResult result = WRONG.of(ClockLaw.number(1), Scenery.of(List.of(own)));

        assertThat(Objects.requireNonNull(result.counterexample())
                        .scene()
                        .timeline()
                        .calendar())
                .isEqualTo(own);
        assertThat(result.counterexample().toString())
                .startsWith("due of nothing was ")
                .contains("\"validThrough\":\"2026-12-31\"");
    }

    @Test
    void refusesWhatCannotBeTried() {
        assertThatThrownBy(() -> LawTrials.USUAL.withTries(0)).hasMessage("at least one try is needed, was 0");
        assertThatThrownBy(() -> ClockLaw.number(99)).hasMessage("there is no law 99");
        assertThatThrownBy(() -> Scenery.of(List.of())).hasMessage("at least one calendar is needed");
    }
}
