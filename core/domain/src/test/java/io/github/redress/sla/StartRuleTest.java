package io.github.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.calendar.BeyondHorizonException;
import io.github.redress.calendar.Calendars;
import io.github.redress.calendar.WorkTimeline;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A start rule that a host brings along. */
class StartRuleTest {

    private final WorkTimeline office = WorkTimeline.of(Calendars.nineToFive("Asia/Shanghai"));

    /** Whatever comes on a Wednesday after noon counts as received on Thursday at ten. */
    private static final StartRule CLOSED_ON_WEDNESDAY_AFTERNOONS = (timeline, start) -> {
        LocalDateTime local = timeline.local(start);
        return local.getDayOfWeek() == DayOfWeek.WEDNESDAY
                        && !local.toLocalTime().isBefore(LocalTime.NOON)
                ? new StartRule.CountStart(
                        timeline.at(local.toLocalDate().plusDays(1).atTime(10, 0)), true)
                : StartRule.NEXT_DAY.begin(timeline, start);
    };

    @Test
    void ruleOfAHostDecidesWhereCountingBegins() {
        SlaTarget target = WorkingDays.of(2).withStart(CLOSED_ON_WEDNESDAY_AFTERNOONS);

        assertThat(due(target, "2026-03-04T11:59")).isEqualTo("2026-03-06T17:00");
        assertThat(due(target, "2026-03-04T12:00")).isEqualTo("2026-03-06T17:00");
        assertThat(due(target, "2026-03-05T09:00")).isEqualTo("2026-03-09T17:00");
        assertThat(due(WorkingDays.of(1).withStart(CLOSED_ON_WEDNESDAY_AFTERNOONS), "2026-03-04T12:00"))
                .isEqualTo("2026-03-05T17:00");
    }

    @Test
    void timeOfDayThatItGivesIsTheOneThatSameTimeMeans() {
        SlaTarget target = new WorkingDays(3, CLOSED_ON_WEDNESDAY_AFTERNOONS, EndRule.SAME_TIME);

        assertThat(due(target, "2026-03-04T15:00")).isEqualTo("2026-03-09T10:00");
    }

    @Test
    void ruleIsAskedOnceForADeadlineWithOrWithoutPauses() {
        List<Instant> asked = new ArrayList<>();
        StartRule counting = (timeline, start) -> {
            asked.add(start);
            return StartRule.NEXT_DAY.begin(timeline, start);
        };
        SlaTarget target = WorkingDays.of(10).withStart(counting);
        Instant monday = at("2026-03-02T10:00");

        target.due(office, monday);
        target.due(office, monday, PauseSet.of(Pause.of(at("2026-03-03T10:00"), at("2026-03-09T10:00"))));

        assertThat(asked).containsExactly(monday, monday);
    }

    @Test
    void countingThatWouldBeginBeforeReceiptIsRefused() {
        StartRule backdating = new Backdating(Duration.ofSeconds(1));

        assertThatThrownBy(() -> due(WorkingDays.of(1).withStart(backdating), "2026-03-02T10:00"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the start rule Backdating[by=PT1S] must not begin before what came at 2026-03-02T02:00:00Z,"
                                + " answered 2026-03-02T01:59:59Z");
    }

    @Test
    void dayOneThatIsNoWorkingDateIsRefused() {
        StartRule everyDate = new Shifting(start -> start);

        assertThat(due(WorkingDays.of(1).withStart(everyDate), "2026-03-06T10:00"))
                .isEqualTo("2026-03-06T17:00");
        assertThatThrownBy(() -> due(WorkingDays.of(1).withStart(everyDate), "2026-03-07T10:00"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the start rule everyDate must not count 2026-03-07 as day one, which is no working date of"
                        + " calendar office");
    }

    @Test
    void noAnswerIsRefused() {
        StartRule silent = new StartRule() {
            @Override
            @SuppressWarnings("NullAway") // what a rule without null checks may do
            public CountStart begin(WorkTimeline timeline, Instant start) {
                return null;
            }

            @Override
            public String toString() {
                return "silent";
            }
        };

        assertThatThrownBy(() -> due(WorkingDays.of(1).withStart(silent), "2026-03-02T10:00"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the start rule silent answered null for 2026-03-02T02:00:00Z");
    }

    @Test
    void countingThatWouldBeginAfterAllReckoningIsBeyondTheHorizon() {
        for (Instant far : List.of(Instant.MAX, Instant.parse("2400-01-02T00:00:00Z"), at("2127-03-04T10:00"))) {
            assertThatThrownBy(() -> due(WorkingDays.of(1).withStart(new Shifting(start -> far)), "2026-03-02T10:00"))
                    .isInstanceOf(BeyondHorizonException.class);
        }
    }

    private LocalDateTime due(SlaTarget target, String start) {
        return office.local(target.due(office, at(start)).at());
    }

    private Instant at(String local) {
        return office.at(LocalDateTime.parse(local));
    }

    private record Backdating(Duration by) implements StartRule {

        @Override
        public CountStart begin(WorkTimeline timeline, Instant start) {
            return new CountStart(start.minus(by), false);
        }
    }

    private record Shifting(UnaryOperator<Instant> shift) implements StartRule {

        @Override
        public CountStart begin(WorkTimeline timeline, Instant start) {
            return new CountStart(shift.apply(start), true);
        }

        @Override
        public String toString() {
            return "everyDate";
        }
    }
}
